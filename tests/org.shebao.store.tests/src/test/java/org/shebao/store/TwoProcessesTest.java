package org.shebao.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.store.StoreException.Reason;

class TwoProcessesTest {

	private static final int COMMITS = 100;

	@TempDir
	Path data;

	@Test
	void aSecondProcessIsRefusedWithOneSentence() throws IOException, InterruptedException {
		try (OpenStore store = open(); ChildJvm second = ChildJvm.start(data)) {
			assertEquals("该数据文件夹正被另一个社保费管理客户端使用，请先关闭它。", second.line());
			Notes.add(store, "仍可写入");
		}
	}

	@Test
	void aProcessKilledWhileWritingLosesNothingItCommitted() throws IOException, InterruptedException {
		int last = 0;
		try (ChildJvm child = ChildJvm.start(data)) {
			assertEquals(ChildJvm.OPENED, child.line());
			assertEquals(Reason.IN_USE, assertThrows(StoreException.class, this::open).reason());
			while (last < COMMITS) {
				last = Integer.parseInt(child.line());
			}
		}
		try (OpenStore store = open()) {
			List<String> texts = Notes.texts(store);
			assertTrue(texts.size() > last, () -> "only " + texts.size());
			assertEquals(IntStream.range(0, texts.size()).mapToObj(String::valueOf).toList(), texts);
		}
	}

	private OpenStore open() {
		return StoreOpener.open(data, Keys.VAULT, List.of(Area.notes("v1")));
	}
}
