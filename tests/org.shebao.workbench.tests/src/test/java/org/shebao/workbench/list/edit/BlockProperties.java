package org.shebao.workbench.list.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.shebao.workbench.list.Column.Kind;

class BlockProperties {

	@Provide
	Arbitrary<Block> blocks() {
		Arbitrary<String> texts = Arbitraries.strings().withChars('\t', '\n', '\r', '"', ' ', '张', '5', '\u00a0').ofMaxLength(5);
		return Combinators.combine(Arbitraries.integers().between(1, 4), Arbitraries.integers().between(0, 5))
				.flatAs((width, height) -> texts.list().ofSize(width).list().ofSize(height)).map(Block::new);
	}

	@Property
	@Label("A block that was written is read as it was")
	void writtenAndRead(@ForAll("blocks") Block block) {
		assertEquals(block, Block.parse(block.format()));
	}

	@Property
	@Label("Any text is some rectangle, and reading what was read changes nothing")
	void anyText(@ForAll String noise, @ForAll("blocks") Block block) {
		for (String text : List.of(noise, block.format().replace("\"", ""), noise + block.format())) {
			Block read = Block.parse(text);
			assertEquals(read, Block.parse(read.format()));
			IntStream.range(0, read.height()).forEach(line -> assertEquals(read.width(), read.lines().get(line).size()));
		}
	}

	@Property
	@Label("A text made plain for a column is plain")
	void plainIsPlain(@ForAll Kind kind, @ForAll("pasted") String text) {
		String plain = PastedText.plain(kind, text);
		assertEquals(plain, PastedText.plain(kind, plain));
	}

	@Provide
	Arbitrary<String> pasted() {
		return Arbitraries.strings().withChars('1', '2', '５', ',', '，', '.', '¥', '￥', '元', ' ', '\u00a0', '\u3000', '-', 'x', '\'').ofMaxLength(9);
	}
}
