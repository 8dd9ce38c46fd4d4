package dev.virga.plugin.lambda.runtime;

import dev.virga.plugin.lambda.code.CodeStore;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the layers of functions hold together: for each list of layers one directory, made when first
/// needed and kept as long as this is open. Of two files with the same path the later layer's counts.
final class LayerTrees implements AutoCloseable {
  private final CodeStore code;
  private final Path folder;
  private final Map<Key, Path> trees = new HashMap<>();

  /// @param folder where they are put; what is there is of an earlier start, and removed
  LayerTrees(CodeStore code, Path folder) {
    this.code = code;
    this.folder = folder;
  }

  /// @param archives digests, in the order of the layers
  /// @param mountPoint the name of an empty directory in it, over which something else is mounted
  private record Key(List<String> archives, @Nullable String mountPoint) {}

  /// The directory for a list of layers, which may be none.
  ///
  /// @param archives the Base64 of the SHA-256 of their archives, in the order of the layers
  /// @param mountPoint the name of a directory that is to be in it, or null
  synchronized Path of(List<String> archives, @Nullable String mountPoint) throws IOException {
    var key = new Key(archives, mountPoint);
    Path known = trees.get(key);
    if (known != null) {
      return known;
    }
    if (trees.isEmpty()) {
      FileTree.delete(folder);
    }
    Path tree = folder.resolve(String.valueOf(trees.size()));
    Files.createDirectories(tree);
    for (String archive : archives) {
      try (var layer = code.unpack(archive)) {
        merge(layer.directory(), tree);
      }
    }
    if (mountPoint != null) {
      Files.createDirectories(tree.resolve(mountPoint));
    }
    trees.put(key, tree);
    return tree;
  }

  @Override
  public synchronized void close() {
    trees.clear();
    FileTree.delete(folder);
  }

  private static void merge(Path layer, Path tree) throws IOException {
    Files.walkFileTree(
        layer,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
              throws IOException {
            Path target = tree.resolve(layer.relativize(directory).toString());
            if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
              Files.deleteIfExists(target);
              Files.createDirectory(target);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path target = tree.resolve(layer.relativize(file).toString());
            if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
              FileTree.delete(target);
            }
            Files.copy(
                file,
                target,
                LinkOption.NOFOLLOW_LINKS,
                StandardCopyOption.COPY_ATTRIBUTES,
                StandardCopyOption.REPLACE_EXISTING);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
