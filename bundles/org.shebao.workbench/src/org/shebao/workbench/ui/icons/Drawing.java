package org.shebao.workbench.ui.icons;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/** A drawing that can be rendered at any size. */
record Drawing(SVGDocument document) {

	private static final int OPAQUE = 24;

	/**
	 * Reads a drawing.
	 *
	 * @param colour stands for the drawing's current colour, null if it has its own colours
	 * @throws IllegalArgumentException if there is none of this name
	 */
	static Drawing read(String name, RGB colour) {
		try (InputStream file = Drawing.class.getResourceAsStream(name + ".svg")) {
			if (file == null) {
				throw new IllegalArgumentException("no icon " + name);
			}
			String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
			String coloured = colour == null ? text : text.replace("currentColor", String.format("#%02x%02x%02x", colour.red, colour.green, colour.blue));
			return new Drawing(new SVGLoader().load(new ByteArrayInputStream(coloured.getBytes(StandardCharsets.UTF_8)), null, LoaderContext.createDefault()));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** The drawing at a size in pixels. */
	ImageData at(int size) {
		BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = picture.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		document.render((Component) null, graphics, new ViewBox(0, 0, size, size));
		graphics.dispose();
		ImageData data = new ImageData(size, size, OPAQUE, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		data.alphaData = new byte[size * size];
		for (int y = 0; y < size; y++) {
			for (int x = 0; x < size; x++) {
				int pixel = picture.getRGB(x, y);
				data.setPixel(x, y, pixel & 0xFFFFFF);
				data.alphaData[y * size + x] = (byte) (pixel >>> OPAQUE);
			}
		}
		return data;
	}
}
