/*
 * Undoes an update that was cut off: the folder update.safety holds what it was about to replace, and the number of its
 * process. Without that number the copy does not count any more.
 */
#include "paths.h"

typedef BOOL Deed(const wchar_t *entry, BOOL is_folder, const wchar_t *target);

BOOL join(wchar_t *path, const wchar_t *folder, const wchar_t *name) {
	return swprintf(path, PATH_LENGTH, L"%ls\\%ls", folder, name) > 0;
}

static BOOL is_java(HANDLE process) {
	Path image;
	DWORD length = PATH_LENGTH, code;
	return GetExitCodeProcess(process, &code) && code == STILL_ACTIVE && QueryFullProcessImageNameW(process, 0, image, &length)
		&& (!_wcsicmp(PathFindFileNameW(image), L"java.exe") || !_wcsicmp(PathFindFileNameW(image), L"javaw.exe"));
}

/* Whether the process whose number a file holds still runs; Windows may have given the number to another program. */
static BOOL is_running(const wchar_t *number) {
	unsigned long id = 0;
	FILE *file = _wfopen(number, L"r");
	if (!file)
		return FALSE;
	if (fscanf(file, "%lu", &id) != 1)
		id = 0;
	fclose(file);
	HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, id);
	BOOL running = process && is_java(process);
	if (process)
		CloseHandle(process);
	return running;
}

/* Does something with each entry of a folder until it fails; a folder that is not there has none. */
static BOOL each(const wchar_t *folder, const wchar_t *target, Deed *deed) {
	Path pattern, entry, counterpart;
	WIN32_FIND_DATAW found;
	BOOL done = TRUE;
	HANDLE search = join(pattern, folder, L"*") ? FindFirstFileW(pattern, &found) : INVALID_HANDLE_VALUE;
	if (search == INVALID_HANDLE_VALUE)
		return !PathFileExistsW(folder);
	do {
		if (wcscmp(found.cFileName, L".") && wcscmp(found.cFileName, L".."))
			done = join(entry, folder, found.cFileName) && join(counterpart, target, found.cFileName)
				&& deed(entry, (found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0, counterpart);
	} while (done && FindNextFileW(search, &found));
	FindClose(search);
	return done;
}

/* A program that runs cannot be overwritten; as each version of this one starts every version of the product, it may stay. */
static BOOL may_stay(const wchar_t *target) {
	Path program;
	return GetModuleFileNameW(NULL, program, PATH_LENGTH) && !_wcsicmp(program, target) && PathFileExistsW(target);
}

static BOOL copy(const wchar_t *entry, BOOL is_folder, const wchar_t *target) {
	if (is_folder)
		return (CreateDirectoryW(target, NULL) || PathIsDirectoryW(target)) && each(entry, target, copy);
	return CopyFileW(entry, target, FALSE) || may_stay(target);
}

static BOOL erase(const wchar_t *entry, BOOL is_folder, const wchar_t *unused) {
	return is_folder ? each(entry, unused, erase) && RemoveDirectoryW(entry) : DeleteFileW(entry);
}

static BOOL put_back(const wchar_t *safety, const wchar_t *number, const wchar_t *here) {
	Path registry, copied_number;
	return join(registry, here, L"p2\\org.eclipse.equinox.p2.engine\\profileRegistry") && each(registry, registry, erase)
		&& each(safety, here, copy) && join(copied_number, here, L"process") && DeleteFileW(copied_number) && DeleteFileW(number);
}

void undo_cut_update(const wchar_t *here) {
	Path safety, number;
	if (!join(safety, here, L"update.safety") || !join(number, safety, L"process") || !PathIsDirectoryW(safety) || is_running(number))
		return;
	/* if this program runs in the copy, its last file stays until the next start */
	if (!PathFileExistsW(number) || put_back(safety, number, here))
		erase(safety, TRUE, safety);
}
