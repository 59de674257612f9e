package org.shebao.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the user prefers, kept from one start to the next. The same for all employers. */
public interface Settings {

	/** The page sizes offered; one for all lists. */
	List<Integer> PAGE_SIZES = List.of(50, 100, 500, 1000, 5000, 10000);

	/** The zooms offered, in percent. */
	List<Integer> ZOOMS = List.of(100, 125, 150, 175, 200);

	/** Rows on a page of any list, at first 1000. */
	int pageSize();

	/** Sets the page size; it is brought into 1 … 10,000. */
	void pageSize(int rows);

	/** Whether certificate numbers are masked for onlookers. */
	boolean masked();

	/** Masks certificate numbers or shows them. */
	void masked(boolean masked);

	/** Whether the dark theme is used. */
	boolean dark();

	/** Chooses between the light and the dark theme. */
	void dark(boolean dark);

	/** The zoom in percent, 100 … 200. */
	int zoom();

	/** Sets the zoom; it is brought into 100 … 200. */
	void zoom(int percent);

	/** The language: Chinese or English. */
	Locale language();

	/** Sets the language of the next start. */
	void language(Locale language);

	/** Where files were saved last, at first the desktop. */
	Path folder();

	/** Remembers where files were saved. */
	void folder(Path folder);

	/** Anything else that is kept, such as the widths of a list's columns. */
	Optional<String> get(String key);

	/** Keeps something under a key; null forgets it. */
	void set(String key, String value);

	/** Calls back on the changing thread whenever anything was changed; closing ends that. */
	Subscription onChange(Runnable listener);
}
