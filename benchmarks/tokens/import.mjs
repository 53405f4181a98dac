// Makes a realm with a service that may import, a list with bad rows in it, and imports it twice.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';

const [server, tokens, bad] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const ALLOWED_SECONDS = 30;
const REALM = 'bench';

const form = async (realm, fields) => {
    const answer = await fetch(`${server}/realms/${realm}/protocol/openid-connect/token`, {
        method: 'POST',
        body: new URLSearchParams(fields),
    });
    return (await answer.json()).access_token;
};
const master = () =>
    form('master', { grant_type: 'password', client_id: 'admin-cli', username: 'bench', password: process.env.BENCH_PASSWORD });
const admin = async (method, path, body) => {
    const answer = await fetch(`${server}/admin/realms${path}`, {
        method,
        headers: { Authorization: `Bearer ${await master()}`, 'Content-Type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) {
        throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    }
    const text = await answer.text();
    return text === '' ? undefined : JSON.parse(text);
};

const secret = randomBytes(24).toString('hex');
const realm = JSON.parse((await readFile('realm-export/torii-realm.json', 'utf8')).replaceAll('/realms/torii/', `/realms/${REALM}/`));
delete realm.users;
await admin('POST', '', { ...realm, realm: REALM, sslRequired: 'none' });
await admin('POST', `/${REALM}/clients`, { clientId: 'importer', secret, serviceAccountsEnabled: true, standardFlowEnabled: false });
const [client] = await admin('GET', `/${REALM}/clients?clientId=importer`);
const service = await admin('GET', `/${REALM}/clients/${client.id}/service-account-user`);
await admin('POST', `/${REALM}/users/${service.id}/role-mappings/realm`, [await admin('GET', `/${REALM}/roles/torii-tokens`)]);
await admin('PUT', `/${REALM}/authentication/required-actions/torii-gate-backstop/config`, {
    config: { 'torii.staff.services': 'importer' },
});

const base32 = (bytes) => {
    const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    return bits.match(/.{5}/g).map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[parseInt(five, 2)]).join('');
};
const every = Math.floor(tokens / Math.max(bad, 1));
let left = bad;
const rows = Array.from({ length: tokens }, (_, row) => {
    const faulty = left > 0 && row % every === every - 1;
    left -= faulty ? 1 : 0;
    return `u${row}@example.org,${String(row).padStart(7, '0')},${faulty ? 'not Base32!' : base32(randomBytes(20))},${row % 2 ? 60 : 30},Contoso,Key`;
});
const list = ['upn,serial number,secret key,time interval,manufacturer,model', ...rows].join('\n');

const take = async () => {
    const token = await form(REALM, { grant_type: 'client_credentials', client_id: 'importer', client_secret: secret });
    const began = performance.now();
    const answer = await fetch(`${server}/admin/realms/${REALM}/torii/tokens/import`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'text/csv' },
        body: list,
    });
    const said = await answer.json();
    if (!answer.ok) {
        throw new Error(`${answer.status} ${JSON.stringify(said)}`);
    }
    return { seconds: (performance.now() - began) / 1000, ...said };
};
const first = await take();
const again = await take();
for (const [name, run] of [['first', first], ['again', again]]) {
    console.log(`${name}: ${run.seconds.toFixed(1)} s, ${run.imported} new, ${run.present} there before, ${run.rejected.length} named by line`);
}
const right =
    first.imported === tokens - bad &&
    first.rejected.length === bad &&
    again.imported === 0 &&
    again.present === tokens - bad &&
    first.seconds < ALLOWED_SECONDS &&
    again.seconds < ALLOWED_SECONDS;
console.log(right ? `within ${ALLOWED_SECONDS} s, none doubled` : 'not as it must be');
process.exitCode = right ? 0 : 1;
