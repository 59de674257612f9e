#!/bin/sh
# build.sh FOLDER: makes shebao-workbench.exe there with Debian's gcc-mingw-w64-x86-64.
# Without that compiler the folder gets a note instead, so that the Linux product can still be built;
# "./shebao product" and "./shebao test" demand the compiler.
set -eu
out=$1
cd "$(dirname "$0")"
compiler=x86_64-w64-mingw32
mkdir -p "$out"
rm -f "$out"/*
if ! command -v $compiler-gcc >/dev/null || ! command -v $compiler-windres >/dev/null; then
	echo "WARNING: no $compiler-gcc (Debian: gcc-mingw-w64-x86-64): the Windows archive gets no shebao-workbench.exe" >&2
	cp no-launcher.txt "$out/NO-LAUNCHER.txt"
	exit
fi
resources=$(mktemp)
trap 'rm -f "$resources"' EXIT
$compiler-windres -O coff -o "$resources" launcher.rc
# no time stamp: the same source gives the same program
$compiler-gcc -std=c17 -O2 -s -municode -mwindows -Wall -Wextra -Werror -Wl,--no-insert-timestamp \
	-o "$out/shebao-workbench.exe" launcher.c undo.c "$resources" -lshlwapi
