package org.shebao.workbench;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Settings kept in preferences; they are written to disk in the background, and at the latest on closing. */
public final class StoredSettings implements Settings, AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(StoredSettings.class);
	private static final String PAGE_SIZE = "pageSize";
	private static final String MASKED = "masked";
	private static final String DARK = "dark";
	private static final String ZOOM = "zoom";
	private static final String LANGUAGE = "language";
	private static final String FOLDER = "folder";
	/** Before keys of others, so that they never meet ours. */
	private static final String OTHER = "other.";

	private final Preferences preferences;
	private final Supplier<Path> desktop;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final AtomicBoolean flushing = new AtomicBoolean();
	private final ExecutorService writer = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("settings").factory());

	/** Settings in a node of preferences. */
	public StoredSettings(Preferences preferences) {
		this(preferences, DesktopFolder::find);
	}

	StoredSettings(Preferences preferences, Supplier<Path> desktop) {
		this.preferences = preferences;
		this.desktop = desktop;
	}

	@Override
	public int pageSize() {
		return Math.clamp(preferences.getInt(PAGE_SIZE, 1000), 1, 10_000);
	}

	@Override
	public void pageSize(int rows) {
		put(PAGE_SIZE, Integer.toString(Math.clamp(rows, 1, 10_000)));
	}

	@Override
	public boolean masked() {
		return preferences.getBoolean(MASKED, false);
	}

	@Override
	public void masked(boolean masked) {
		put(MASKED, Boolean.toString(masked));
	}

	@Override
	public boolean dark() {
		return preferences.getBoolean(DARK, false);
	}

	@Override
	public void dark(boolean dark) {
		put(DARK, Boolean.toString(dark));
	}

	@Override
	public int zoom() {
		return Math.clamp(preferences.getInt(ZOOM, 100), 100, 200);
	}

	@Override
	public void zoom(int percent) {
		put(ZOOM, Integer.toString(Math.clamp(percent, 100, 200)));
	}

	@Override
	public Locale language() {
		return Locale.ENGLISH.getLanguage().equals(preferences.get(LANGUAGE, "")) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
	}

	@Override
	public void language(Locale language) {
		put(LANGUAGE, language.getLanguage());
	}

	@Override
	public Path folder() {
		String kept = preferences.get(FOLDER, "");
		try {
			return kept.isEmpty() ? desktop.get() : Path.of(kept);
		} catch (InvalidPathException broken) {
			LOG.warn("the kept folder is no path", broken);
			return desktop.get();
		}
	}

	@Override
	public void folder(Path folder) {
		put(FOLDER, folder.toString());
	}

	@Override
	public Optional<String> get(String key) {
		return Optional.ofNullable(preferences.get(OTHER + key, null));
	}

	@Override
	public void set(String key, String value) {
		put(OTHER + key, value);
	}

	@Override
	public Subscription onChange(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private void put(String key, String value) {
		if (value == null) {
			preferences.remove(key);
		} else if (value.equals(preferences.get(key, null))) {
			return;
		} else {
			preferences.put(key, value);
		}
		if (flushing.compareAndSet(false, true)) {
			writer.execute(this::flush);
		}
		listeners.forEach(Runnable::run);
	}

	private void flush() {
		flushing.set(false);
		try {
			preferences.flush();
		} catch (BackingStoreException unwritten) {
			LOG.warn("settings could not be written", unwritten);
		}
	}

	/** Writes what is not written yet. */
	@Override
	public void close() {
		writer.close();
	}
}
