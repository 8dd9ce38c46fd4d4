package dev.virga.plugin.lambda.code;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives files the permissions that they have in an archive. Their owner can always read them, and what
/// has none in the archive can be read by all.
final class UnixPermissions {
  private static final int PLAIN_FILE = 0644;
  private static final int PLAIN_DIRECTORY = 0755;
  private static final int OWNER_READS = 0400;
  private static final int OWNER_DOES_ALL = 0700;

  private UnixPermissions() {}

  static void ofFile(Path path, int permissions) throws IOException {
    set(path, permissions == 0 ? PLAIN_FILE : permissions | OWNER_READS);
  }

  static void ofDirectory(Path path, int permissions) throws IOException {
    set(path, permissions == 0 ? PLAIN_DIRECTORY : permissions | OWNER_DOES_ALL);
  }

  /// Makes a directory and those above it, where they are not there.
  static void createDirectories(@Nullable Path path) throws IOException {
    if (path != null && !Files.isDirectory(path)) {
      createDirectories(path.getParent());
      Files.createDirectory(path);
      ofDirectory(path, PLAIN_DIRECTORY);
    }
  }

  /// A file system that knows no permissions is left alone.
  private static void set(Path path, int mode) throws IOException {
    var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(permissions(mode));
    }
  }

  private static Set<PosixFilePermission> permissions(int mode) {
    var all = PosixFilePermission.values();
    var set = EnumSet.noneOf(PosixFilePermission.class);
    for (int i = 0; i < all.length; i++) {
      if ((mode & (0400 >> i)) != 0) {
        set.add(all[i]);
      }
    }
    return set;
  }
}
