// What goes with a release about the parts of the program: `node release/parts.mjs FOLDER` writes there
//
//   spoorboek-VERSION.cdx.json   the bill of materials (CycloneDX 1.5): each part with its version, licence, digest and parts
//   LICENCES.txt                 each part with its licence, and the texts of the licences that came with it
//
// and fails where a part has no licence, or asks for a newer Rust than the program does.
// Asked of `cargo metadata` for every feature and system; what only tests need is left out. No date, no name of a machine:
// the same lock file gives the same bytes.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.resolve(process.argv[2] ?? 'target/release-parts');

const asked = ['metadata', '--format-version', '1', '--all-features', '--locked'];
const metadata = JSON.parse(execFileSync('cargo', asked, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 30 }));
const packages = new Map(metadata.packages.map((one) => [one.id, one]));
const nodes = new Map(metadata.resolve.nodes.map((one) => [one.id, one]));

/** What a part needs to be built and to run. */
const needs = (id) =>
  nodes
    .get(id)
    .deps.filter((dep) => dep.dep_kinds.some((kind) => kind.kind !== 'dev'))
    .map((dep) => dep.pkg);

const program = metadata.packages.find((one) => one.name === 'spoorboek').id;
const found = new Set([program]);
for (const id of found) needs(id).forEach((part) => found.add(part));

const address = (one) => `pkg:cargo/${one.name}@${one.version}`;
const byName = (a, b) => address(a).localeCompare(address(b), 'en');
const parts = [...found].map((id) => packages.get(id)).sort(byName);

/** The digests of what was fetched, as the lock file holds them. */
const digests = new Map(
  readFileSync(path.join(root, 'Cargo.lock'), 'utf8')
    .split('[[package]]')
    .map((entry) => ['name', 'version', 'checksum'].map((key) => entry.match(new RegExp(`^${key} = "(.*)"$`, 'm'))?.[1]))
    .map(([name, version, checksum]) => [`${name}@${version}`, checksum]),
);

// Before SPDX had words for it, `/` stood for "or".
const licence = (one) => one.license?.replaceAll('/', ' OR ');

function component(one) {
  const digest = digests.get(`${one.name}@${one.version}`);
  return {
    type: one.id === program ? 'application' : 'library',
    'bom-ref': address(one),
    name: one.name,
    version: one.version,
    description: one.description?.trim() || undefined,
    hashes: digest ? [{ alg: 'SHA-256', content: digest }] : undefined,
    licenses: licence(one) ? [{ expression: licence(one) }] : undefined,
    purl: address(one),
    externalReferences: one.repository ? [{ type: 'vcs', url: one.repository }] : undefined,
  };
}

const own = packages.get(program);
const bill = {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: { component: component(own) },
  components: parts.filter((one) => one.id !== program).map(component),
  dependencies: parts.map((one) => ({
    ref: address(one),
    dependsOn: [...new Set(needs(one.id).map((id) => address(packages.get(id))))].sort(),
  })),
};

/** The licences that a part carries along, by name. */
function texts(one) {
  const at = path.dirname(one.manifest_path);
  const names = readdirSync(at).filter((name) => /^(licen[cs]e|copying|notice|unlicense|copyright)/i.test(name)).sort();
  return names.flatMap((name) => {
    try {
      return [readFileSync(path.join(at, name), 'utf8').trim()];
    } catch {
      return []; // A folder of that name.
    }
  });
}

const others = parts.filter((one) => one.source);
const said = new Map();
for (const one of others) {
  for (const text of texts(one)) said.set(text, [...(said.get(text) ?? []), `${one.name} ${one.version}`]);
}
const list = others.map((one) => `${one.name} ${one.version}: ${licence(one) ?? `see ${one.license_file}`}`);
const copies = [...said].map(([text, whose]) => `${'='.repeat(80)}\n${whose.join(', ')}\n\n${text}\n`);

mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, `spoorboek-${own.version}.cdx.json`), `${JSON.stringify(bill, null, 1)}\n`);
writeFileSync(path.join(folder, 'LICENCES.txt'), `The parts of Spoorboek ${own.version} and their licences.\n\n${list.join('\n')}\n\n${copies.join('\n')}`);
const without = others.filter((one) => !one.license && !one.license_file).map((one) => one.name);
if (without.length > 0) throw new Error(`without a licence: ${without.join(', ')}`);
// The version of Rust that the program says it needs is enough for its parts.
const number = (version) => version.split('.').reduce((sum, part, at) => sum + Number(part) / 1000 ** at, 0);
const newer = others.filter((one) => one.rust_version && number(one.rust_version) > number(own.rust_version));
if (newer.length > 0) throw new Error(`for a newer Rust: ${newer.map((one) => `${one.name} (${one.rust_version})`).join(', ')}`);
console.log(`${others.length} parts, ${said.size} texts of licences, in ${path.relative(process.cwd(), folder)}`);
