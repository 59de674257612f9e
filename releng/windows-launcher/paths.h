/* What the parts of the start program share. */
#include <windows.h>
#include <shlwapi.h>
#include <stdio.h>
#include <wchar.h>

enum { PATH_LENGTH = 4096 };

typedef wchar_t Path[PATH_LENGTH];

/* Writes a path; FALSE if it is too long. */
BOOL join(wchar_t *path, const wchar_t *folder, const wchar_t *name);

/* Undoes an update of an installation that was cut off. */
void undo_cut_update(const wchar_t *here);
