/*
 * Starts the window on Windows: finds a 64-bit Java 21 or newer, runs the Equinox launcher with it,
 * and runs it again when the program asks for a restart. build.sh makes shebao-workbench.exe of it.
 */
#include "paths.h"
#include <stdlib.h>
#include <string.h>

enum { NAME_LENGTH = 256, COMMAND_LENGTH = 32767, OLDEST_JAVA = 21, FAILED_TO_START = 13, RESTART = 23 };

/* Four times the usual thresholds: while the window opens, the optimising compiler would take a processor from it. */
#define LATE_COMPILER L"-XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=2400 -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=160000"

/* Where installers of Java write its folder: in a value of a key below each version's key. */
static const struct Vendor { const wchar_t *key, *below, *value; } vendors[] = {
	{ L"SOFTWARE\\Eclipse Adoptium\\JRE", L"\\hotspot\\MSI", L"Path" },
	{ L"SOFTWARE\\Eclipse Adoptium\\JDK", L"\\hotspot\\MSI", L"Path" },
	{ L"SOFTWARE\\Microsoft\\JDK", L"\\hotspot\\MSI", L"Path" },
	{ L"SOFTWARE\\Azul Systems\\Zulu", L"", L"InstallationPath" },
	{ L"SOFTWARE\\JavaSoft\\JRE", L"", L"JavaHome" },
	{ L"SOFTWARE\\JavaSoft\\JDK", L"", L"JavaHome" },
};

static Path here, java, launcher;

static int fail(const wchar_t *message) {
	MessageBoxW(NULL, message, L"社保费管理客户端", MB_ICONERROR | MB_SETFOREGROUND);
	return 1;
}

/* Reads JAVA_VERSION="21.0.5" and OS_ARCH="x86_64" of a Java's file "release". */
static BOOL fits(const wchar_t *release) {
	char line[512], processor[16] = "x86_64";
	int version = 0;
	FILE *file = _wfopen(release, L"r");
	if (!file)
		return FALSE;
	while (fgets(line, sizeof line, file)) {
		sscanf(line, "JAVA_VERSION=\"%d", &version);
		sscanf(line, "OS_ARCH=\"%15[^\"]", processor);
	}
	fclose(file);
	return version >= OLDEST_JAVA && (!strcmp(processor, "x86_64") || !strcmp(processor, "amd64"));
}

/* Takes the Java in a folder if it is one that fits. */
static BOOL use(const wchar_t *home) {
	Path release;
	return home && *home && join(release, home, L"release") && fits(release) && join(java, home, L"bin\\javaw.exe") && PathFileExistsW(java);
}

static BOOL use_registered(HKEY hive, const struct Vendor *vendor) {
	HKEY versions;
	wchar_t name[NAME_LENGTH], key[2 * NAME_LENGTH];
	Path home;
	BOOL found = FALSE;
	if (RegOpenKeyExW(hive, vendor->key, 0, KEY_READ | KEY_WOW64_64KEY, &versions))
		return FALSE;
	for (DWORD i = 0, length = NAME_LENGTH; !found && !RegEnumKeyExW(versions, i, name, &length, NULL, NULL, NULL, NULL); i++, length = NAME_LENGTH) {
		DWORD size = sizeof home;
		swprintf(key, 2 * NAME_LENGTH, L"%ls%ls", name, vendor->below);
		found = !RegGetValueW(versions, key, vendor->value, RRF_RT_REG_SZ, NULL, home, &size) && use(home);
	}
	RegCloseKey(versions);
	return found;
}

static BOOL use_installed(void) {
	for (size_t i = 0; i < sizeof vendors / sizeof *vendors; i++)
		if (use_registered(HKEY_LOCAL_MACHINE, &vendors[i]) || use_registered(HKEY_CURRENT_USER, &vendors[i]))
			return TRUE;
	return FALSE;
}

/* A folder "bin" on the path belongs to the Java around it. */
static BOOL use_on_path(void) {
	wchar_t *rest = NULL, *path = _wcsdup(_wgetenv(L"PATH") ? _wgetenv(L"PATH") : L"");
	BOOL found = FALSE;
	for (wchar_t *folder = wcstok_s(path, L";", &rest); folder && !found; folder = wcstok_s(NULL, L";", &rest)) {
		PathUnquoteSpacesW(folder);
		PathRemoveBackslashW(folder);
		found = !_wcsicmp(PathFindFileNameW(folder), L"bin") && PathRemoveFileSpecW(folder) && use(folder);
	}
	free(path);
	return found;
}

static BOOL find_java(void) {
	Path bundled;
	return (join(bundled, here, L"jre") && use(bundled)) || use(_wgetenv(L"SHEBAO_JAVA_HOME")) || use(_wgetenv(L"JAVA_HOME")) || use_installed() || use_on_path();
}

/* The newest by version: an update leaves the old one until the next clean-up. */
static BOOL find_launcher(void) {
	Path pattern, newest = L"";
	WIN32_FIND_DATAW file;
	HANDLE search = INVALID_HANDLE_VALUE;
	if (join(pattern, here, L"plugins\\org.eclipse.equinox.launcher_*.jar"))
		search = FindFirstFileW(pattern, &file);
	if (search == INVALID_HANDLE_VALUE)
		return FALSE;
	do {
		if (StrCmpLogicalW(file.cFileName, newest) > 0)
			wcscpy(newest, file.cFileName);
	} while (FindNextFileW(search, &file));
	FindClose(search);
	return swprintf(launcher, PATH_LENGTH, L"%ls\\plugins\\%ls", here, newest) > 0;
}

/* Java ends with this process, but what Java opens, such as a PDF's viewer, does not. */
static HANDLE tie_to_this_process(void) {
	JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = { 0 };
	HANDLE job = CreateJobObjectW(NULL, NULL);
	limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK;
	SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
	return job;
}

/* Of an update that was cut off while it replaced this program only its copy may be left. */
static void find_installation(void) {
	GetModuleFileNameW(NULL, here, PATH_LENGTH);
	PathRemoveFileSpecW(here);
	if (!_wcsicmp(PathFindFileNameW(here), L"update.safety"))
		PathRemoveFileSpecW(here);
}

static BOOL run(wchar_t *command, HANDLE job, DWORD *code) {
	STARTUPINFOW startup = { .cb = sizeof startup };
	PROCESS_INFORMATION process;
	if (!CreateProcessW(java, command, NULL, NULL, FALSE, CREATE_SUSPENDED, NULL, NULL, &startup, &process))
		return FALSE;
	AssignProcessToJobObject(job, process.hProcess);
	ResumeThread(process.hThread);
	WaitForSingleObject(process.hProcess, INFINITE);
	GetExitCodeProcess(process.hProcess, code);
	CloseHandle(process.hThread);
	CloseHandle(process.hProcess);
	return TRUE;
}

int WINAPI wWinMain(HINSTANCE instance, HINSTANCE previous, wchar_t *arguments, int show) {
	static wchar_t command[COMMAND_LENGTH];
	const wchar_t *options = _wgetenv(L"SHEBAO_VMARGS");
	HANDLE job = tie_to_this_process();
	DWORD code = RESTART;
	(void) instance, (void) previous, (void) show;
	find_installation();
	if (!find_java())
		return fail(L"没有找到 Java 21 或更高版本（64 位）。\n请安装 Java，或把 Java 运行环境放在程序所在文件夹的 jre 文件夹中，然后重新打开。\n\n"
			L"Java 21 or newer (64 bit) was not found. Install it, or put one into the folder jre beside this program.");
	undo_cut_update(here);
	while (code == RESTART) {
		if (!find_launcher())
			return fail(L"程序文件不完整，请重新安装。您的数据不受影响。\n\nFiles of the program are missing: install it again. Your data are safe.");
		if (swprintf(command, COMMAND_LENGTH, L"\"%ls\" -Xmx768m " LATE_COMPILER L" -Djava.util.logging.config.file=\"%ls\\logging.properties\" --enable-native-access=ALL-UNNAMED -XX:-CreateCoredumpOnCrash "
				L"-Dfile.encoding=UTF-8 %ls -jar \"%ls\" -nosplash -install \"%ls\" -configuration \"%ls\\configuration\" %ls",
				java, here, options ? options : L"", launcher, here, here, arguments) < 0 || !run(command, job, &code))
			return fail(L"无法启动 Java。\n\nJava cannot be started.");
		undo_cut_update(here);
	}
	if (code == FAILED_TO_START)
		return fail(L"程序未能启动，原因写在程序所在文件夹的 configuration 文件夹中的 .log 文件里。您的数据不受影响。\n\n"
			L"The program could not start; a .log file in its folder configuration says why. Your data are safe.");
	return (int) code;
}
