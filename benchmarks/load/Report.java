import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a run has shown: as Markdown, with bars as SVG beside it, and on the terminal. */
final class Report {
    private final String name;
    private final String title;
    private final List<String> lines = new ArrayList<>();
    private final List<String[]> rows = new ArrayList<>();
    private final List<Object[]> bars = new ArrayList<>();
    private boolean kept = true;

    Report(String name, String title) {
        this.name = name;
        this.title = title;
    }

    /** Words under the title. */
    void say(String line) {
        lines.add(line);
        System.out.println(line);
    }

    /** One figure. */
    void row(String what, String figure, String goal) {
        rows.add(new String[] {what, figure, goal});
        System.out.println(what + ": " + figure + (goal.isEmpty() ? "" : " (goal " + goal + ")"));
    }

    /** One figure that has a goal. */
    void goal(String what, String figure, String goal, boolean reached) {
        row(what, figure + (reached ? "" : " **not reached**"), goal);
        kept &= reached;
    }

    void bar(String what, double value) {
        bars.add(new Object[] {what, value});
    }

    /** Writes it, and says whether every goal was reached. */
    boolean write(Path folder) throws IOException {
        Files.createDirectories(folder);
        var text = new StringBuilder("# " + title + "\n\n" + String.join("\n", lines) + "\n\n");
        if (!bars.isEmpty()) {
            text.append("![").append(title).append("](").append(name).append(".svg)\n\n");
            Files.writeString(folder.resolve(name + ".svg"), svg());
        }
        text.append("| | figure | goal |\n|---|---|---|\n");
        rows.forEach(row -> text.append("| ").append(String.join(" | ", row)).append(" |\n"));
        Files.writeString(folder.resolve(name + ".md"), text);
        System.out.println(folder.resolve(name + ".md") + ": " + (kept ? "every goal is reached" : "not every goal is reached"));
        return kept;
    }

    private String svg() {
        var most = bars.stream().mapToDouble(bar -> (double) bar[1]).max().orElse(1);
        var height = 24 * bars.size() + 16;
        var out = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"720\" height=\"" + height
                + "\" font-family=\"sans-serif\" font-size=\"13\" role=\"img\"><title>" + title + "</title>"
                + "<rect width=\"720\" height=\"" + height + "\" fill=\"#fff\"/>\n");
        for (var i = 0; i < bars.size(); i++) {
            var value = (double) bars.get(i)[1];
            var y = 8 + 24 * i;
            out.append(String.format(
                    Locale.ROOT,
                    "<text x=\"8\" y=\"%d\">%s</text><rect x=\"300\" y=\"%d\" width=\"%.0f\" height=\"16\" fill=\"#0b5394\"/>"
                            + "<text x=\"%.0f\" y=\"%d\">%.1f</text>%n",
                    y + 13, bars.get(i)[0], y, 340 * value / most, 306 + 340 * value / most, y + 13, value));
        }
        return out.append("</svg>\n").toString();
    }
}
