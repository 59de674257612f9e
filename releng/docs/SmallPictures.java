import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Reduces the pictures of a folder to 256 colours, and refuses a folder that is too large. Arguments: the folder, the most MB. */
final class SmallPictures {

    private static final int COLOURS = 256;

    private SmallPictures() {
    }

    public static void main(String[] args) throws IOException {
        List<Path> pictures;
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            pictures = files.filter(file -> file.toString().endsWith(".png")).sorted().toList();
        }
        long bytes = 0;
        for (Path picture : pictures) {
            reduce(picture);
            bytes += Files.size(picture);
        }
        System.out.printf("%d pictures, %.1f MB%n", pictures.size(), bytes / 1e6);
        if (bytes > Long.parseLong(args[1]) * 1_000_000) {
            throw new IOException("the pictures are larger than " + args[1] + " MB");
        }
    }

    private static void reduce(Path file) throws IOException {
        BufferedImage picture = ImageIO.read(file.toFile());
        if (picture.getColorModel() instanceof IndexColorModel) {
            return;
        }
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        int[] palette = palette(pixels);
        Map<Integer, Integer> places = new HashMap<>();
        BufferedImage small = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE));
        for (int i = 0; i < pixels.length; i++) {
            int place = places.computeIfAbsent(pixels[i], pixel -> nearest(palette, pixel));
            small.getRaster().setSample(i % picture.getWidth(), i / picture.getWidth(), 0, place);
        }
        write(small, file);
    }

    /** The most frequent colours, as far apart as it takes for them to stand for all: a rare mark keeps its colour. */
    private static int[] palette(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel, 1, Integer::sum);
        }
        Comparator<Map.Entry<Integer, Integer>> frequent = Map.Entry.<Integer, Integer>comparingByValue().reversed();
        int[] colours = counts.entrySet().stream().sorted(frequent.thenComparing(Map.Entry.comparingByKey())).mapToInt(Map.Entry::getKey).toArray();
        return IntStream.iterate(0, apart -> apart * 3 / 2 + 1).mapToObj(apart -> apart(colours, apart)).filter(chosen -> chosen.length <= COLOURS).findFirst().orElseThrow();
    }

    /** Those of which each is at least so far from those before it; not many more than can be used. */
    private static int[] apart(int[] colours, int apart) {
        int[] chosen = new int[COLOURS + 1];
        int count = 0;
        for (int i = 0; i < colours.length && count <= COLOURS; i++) {
            int colour = colours[i];
            if (Arrays.stream(chosen, 0, count).allMatch(other -> distance(other, colour) > apart)) {
                chosen[count++] = colour;
            }
        }
        return Arrays.copyOf(chosen, count);
    }

    private static int nearest(int[] palette, int pixel) {
        return IntStream.range(0, palette.length).boxed().min(Comparator.comparingInt(place -> distance(palette[place], pixel))).orElseThrow();
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return red * red + green * green + blue * blue;
    }

    private static void write(BufferedImage picture, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(0);
        Files.delete(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
