# Starts the product; read by the start scripts beside it, which set $here and define tell().

# Of an update that was cut off while it replaced the start programs only their copies may be left.
here=${here%/update.safety}

# Prints java of the product's own jre/ or of any Java 21 or newer.
find_java() {
	for candidate in "$here/jre" "${SHEBAO_JAVA_HOME:-/none}" "${JAVA_HOME:-/none}" /usr/lib/jvm/* \
		"$(dirname "$(dirname "$(readlink -f "$(command -v java || echo /none/bin/java)")")")"; do
		[ -f "$candidate/release" ] || continue
		version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$candidate/release")
		[ "${version:-0}" -ge 21 ] && [ -x "$candidate/bin/java" ] && echo "$candidate/bin/java" && return
	done
	return 1
}

# Without a UTF-8 locale Java cannot name files in Chinese; a Chinese locale that is not generated still means Chinese.
speak_utf8() {
	language=
	[ "$(locale charmap 2>/dev/null)" = UTF-8 ] && return
	case ${LC_ALL:-${LC_MESSAGES:-$LANG}} in zh*) language='-Duser.language=zh -Duser.country=CN' ;; esac
	unset LC_ALL
	export LC_CTYPE=C.UTF-8
}

# Undoes an update that was cut off: update.safety holds what it was about to replace, and the number of its process.
# Without that number the copy does not count any more.
undo_cut_update() {
	safety=$here/update.safety
	[ -d "$safety" ] || return 0
	if [ -f "$safety/process" ]; then
		grep -qsF "$here" "/proc/$(cat "$safety/process")/cmdline" && return
		rm -rf "$here/p2/org.eclipse.equinox.p2.engine/profileRegistry" && cp -a "$safety/." "$here" && rm -f "$here/process" "$safety/process" || return
	fi
	rm -rf "$safety"
}

# Runs with the given arguments, and again when the product asks for a restart.
# The first argument is the limit of memory; of an option given twice the last counts. $compiler may hold further options.
compiler=
launch() {
	memory=$1
	shift
	java=$(find_java) || {
		tell '社保费管理客户端需要 Java 21 或更高版本。
Java 21 or newer is needed.'
		exit 1
	}
	speak_utf8
	undo_cut_update
	while :; do
		launcher=$(ls "$here"/plugins/org.eclipse.equinox.launcher_*.jar | sort -V | tail -n 1)
		# jdk.console: without a terminal there is no console, so that a missing password is told and not waited for
		# CreateCoredumpOnCrash: a core dump would hold the memory in clear
		"$java" "$memory" $compiler -Djdk.console=java.base -Djava.util.logging.config.file="$here/logging.properties" \
			--enable-native-access=ALL-UNNAMED -XX:-CreateCoredumpOnCrash -Dfile.encoding=UTF-8 $language $SHEBAO_VMARGS \
			-jar "$launcher" -nosplash -install "$here" -configuration "$here/configuration" "$@"
		status=$?
		undo_cut_update
		[ $status -eq 23 ] || exit $status
	done
}
