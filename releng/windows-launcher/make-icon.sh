#!/bin/sh
# Makes shebao-workbench.ico of the logo; needs Debian's librsvg2-bin and imagemagick. Run it when the logo changes.
set -eu
cd "$(dirname "$0")"
logo=../../features/org.shebao.window.feature/rootfiles/linux/shebao-workbench.svg
sizes=$(mktemp -d)
trap 'rm -rf "$sizes"' EXIT
for size in 16 20 24 32 40 48 64 256; do
	rsvg-convert -w $size -h $size -o "$sizes/$(printf %03d $size).png" "$logo"
done
convert "$sizes"/*.png shebao-workbench.ico
