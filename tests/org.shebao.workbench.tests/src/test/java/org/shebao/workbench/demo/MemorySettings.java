package org.shebao.workbench.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.shebao.workbench.Settings;
import org.shebao.workbench.Subscription;

/** Settings that are forgotten at the end. */
public final class MemorySettings implements Settings {

	private final Map<String, String> kept = new HashMap<>();
	private int pageSize = 1000;
	private boolean masked;
	private boolean dark;
	private int zoom = 100;
	private Locale language = Locale.SIMPLIFIED_CHINESE;
	private Path folder = Path.of(System.getProperty("java.io.tmpdir"));
	private final List<Runnable> listeners = new ArrayList<>();

	@Override
	public int pageSize() {
		return pageSize;
	}

	@Override
	public void pageSize(int rows) {
		pageSize = rows;
		changed();
	}

	@Override
	public boolean masked() {
		return masked;
	}

	@Override
	public void masked(boolean wanted) {
		masked = wanted;
		changed();
	}

	@Override
	public boolean dark() {
		return dark;
	}

	@Override
	public void dark(boolean wanted) {
		dark = wanted;
		changed();
	}

	@Override
	public int zoom() {
		return zoom;
	}

	@Override
	public void zoom(int percent) {
		zoom = percent;
		changed();
	}

	@Override
	public Locale language() {
		return language;
	}

	@Override
	public void language(Locale wanted) {
		language = wanted;
		changed();
	}

	@Override
	public Path folder() {
		return folder;
	}

	@Override
	public void folder(Path wanted) {
		folder = wanted;
		changed();
	}

	@Override
	public Optional<String> get(String key) {
		return Optional.ofNullable(kept.get(key));
	}

	@Override
	public void set(String key, String value) {
		if (value == null) {
			kept.remove(key);
		} else {
			kept.put(key, value);
		}
	}

	@Override
	public Subscription onChange(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private void changed() {
		List.copyOf(listeners).forEach(Runnable::run);
	}
}
