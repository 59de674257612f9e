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
public final class DemoSettings implements Settings {

	private final Map<String, String> values = new HashMap<>();
	private final List<Runnable> listeners = new ArrayList<>();
	private int pageSize = 1000;
	private boolean masked;
	private Path folder = Path.of(".");

	@Override
	public int pageSize() {
		return pageSize;
	}

	@Override
	public void pageSize(int rows) {
		pageSize = Math.clamp(rows, 1, 100_000);
		changed();
	}

	@Override
	public boolean masked() {
		return masked;
	}

	@Override
	public void masked(boolean hidden) {
		masked = hidden;
		changed();
	}

	@Override
	public boolean dark() {
		return false;
	}

	@Override
	public void dark(boolean dark) {
		throw new UnsupportedOperationException();
	}

	@Override
	public int zoom() {
		return 100;
	}

	@Override
	public void zoom(int percent) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Locale language() {
		return Locale.getDefault();
	}

	@Override
	public void language(Locale language) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Path folder() {
		return folder;
	}

	@Override
	public void folder(Path last) {
		folder = last;
	}

	@Override
	public Optional<String> get(String key) {
		return Optional.ofNullable(values.get(key));
	}

	@Override
	public void set(String key, String value) {
		if (value == null) {
			values.remove(key);
		} else {
			values.put(key, value);
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
