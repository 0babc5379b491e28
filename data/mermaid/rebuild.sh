#!/usr/bin/env bash
# Makes mermaid.min.js.gz and LICENSE anew from the npm package, byte for byte. Needs npm and GNU gzip.
set -euo pipefail
cd "$(dirname "$0")"
version=12.3.0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm pack --silent "mermaid@$version" >/dev/null && tar xzf "mermaid-$version.tgz")
gzip -9 -n -c "$work/package/dist/mermaid.min.js" > mermaid.min.js.gz
cp "$work/package/LICENSE" LICENSE
sha256sum --check --quiet SHA256SUMS
