// The end of a sign-in that only made the factor of the session young again: the console in the other window goes on with it.

history.replaceState(null, "", location.pathname);
close();
