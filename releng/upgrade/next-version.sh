#!/usr/bin/env bash
# Builds the update site of another version from the last commit of this checkout: releng/upgrade/next-version.sh 1.1.0 FOLDER
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
version=$1
mkdir -p "$2"
folder=$(cd "$2" && pwd)
git -C "$here" archive HEAD | tar -x -C "$folder"
cd "$folder"
grep -rlE '1\.0\.0(\.qualifier|-SNAPSHOT)' --include=pom.xml --include=MANIFEST.MF --include=feature.xml --include='*.product' . |
	xargs sed -i -E "s/1\.0\.0(\.qualifier|-SNAPSHOT)/$version\1/g"
./shebao build -q
echo "$folder/product/target/repository"
