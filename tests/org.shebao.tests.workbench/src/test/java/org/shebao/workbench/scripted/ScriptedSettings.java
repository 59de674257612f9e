package org.shebao.workbench.scripted;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.shebao.workbench.Settings;

/** Settings that know a folder and what was set. */
final class ScriptedSettings {

	private ScriptedSettings() {
	}

	static Settings in(Path folder) {
		Map<String, String> kept = new HashMap<>();
		return (Settings) Proxy.newProxyInstance(ScriptedSettings.class.getClassLoader(), new Class<?>[] { Settings.class }, (proxy, method, arguments) -> switch (method.getName()) {
			case "folder" -> folder;
			case "get" -> Optional.ofNullable(kept.get(arguments[0]));
			case "set" -> kept.put((String) arguments[0], (String) arguments[1]);
			default -> throw new UnsupportedOperationException(method.getName());
		});
	}
}
