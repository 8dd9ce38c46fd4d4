package dev.virga.plugin.lambda.code;

import dev.virga.plugin.lambda.code.CodeStore.BrokenArchive;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// What is in an archive. Of two entries with one name the later counts.
///
/// Entries that lead outside, and archives that are larger unpacked than Lambda accepts, are refused
/// when one is opened or measured, so that nothing of them is ever written.
final class ZipContents implements AutoCloseable {
  /// What the content of a function and its layers may have, in bytes.
  static final long MAX_UNZIPPED = 262_144_000;

  private static final int MAX_ENTRIES = 262_144;
  private static final int TYPE = 0170000;
  private static final int LINK = 0120000;
  private static final int PERMISSIONS = 0777;
  private static final int MAX_TARGET = 4096;

  private final ZipFile zip;
  private final Map<ZipEntryName, Entry> entries;

  /// @param permissions Unix permissions, 0 where the archive has none
  private record Entry(ZipEntry zipped, Kind kind, int permissions, String target) {}

  private enum Kind {
    FILE,
    DIRECTORY,
    LINK
  }

  private ZipContents(ZipFile zip, Map<ZipEntryName, Entry> entries) {
    this.zip = zip;
    this.entries = entries;
  }

  /// Opens an archive, and looks at all names.
  ///
  /// @throws BrokenArchive if it is none
  /// @throws dev.virga.spi.AwsException if an entry leads outside, or there are too many
  static ZipContents open(Path file) throws IOException {
    try {
      var zip = new ZipFile(file.toFile());
      try {
        Map<ZipEntryName, Entry> entries = entries(zip, CentralDirectory.unixModes(file));
        check(entries);
        return new ZipContents(zip, entries);
      } catch (IOException | RuntimeException e) {
        zip.close();
        throw e;
      }
    } catch (ZipException e) {
      throw broken(e);
    }
  }

  /// Whether there is nothing in it.
  boolean isEmpty() {
    return entries.isEmpty();
  }

  /// Reads everything, and counts.
  ///
  /// @return the length of all files in bytes
  /// @throws BrokenArchive if an entry cannot be read
  /// @throws dev.virga.spi.AwsException if it is too much
  long measure() throws IOException {
    long total = 0;
    byte[] buffer = new byte[64 * 1024];
    for (Entry entry : entries.values()) {
      if (entry.kind == Kind.FILE) {
        try (InputStream in = zip.getInputStream(entry.zipped)) {
          for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            total += n;
            if (total >= MAX_UNZIPPED) {
              throw CodeErrors.unzippedTooLarge(MAX_UNZIPPED);
            }
          }
        } catch (ZipException | java.io.EOFException e) {
          throw broken(e);
        }
      }
    }
    return total;
  }

  /// Writes everything into an empty directory, links last.
  ///
  /// @throws BrokenArchive if an entry cannot be read, or has a name that no file can have
  void unpack(Path directory) throws IOException {
    try {
      for (var it : entries.entrySet()) {
        if (it.getValue().kind != Kind.LINK) {
          write(it.getValue(), path(directory, it.getKey()));
        }
      }
      for (var it : entries.entrySet()) {
        if (it.getValue().kind == Kind.LINK) {
          Path link = path(directory, it.getKey());
          UnixPermissions.createDirectories(link.getParent());
          Files.createSymbolicLink(link, Path.of(it.getValue().target));
        }
      }
    } catch (ZipException | java.io.EOFException | FileSystemException e) {
      throw broken(e);
    }
  }

  private void write(Entry entry, Path path) throws IOException {
    if (entry.kind == Kind.DIRECTORY) {
      UnixPermissions.createDirectories(path);
      UnixPermissions.ofDirectory(path, entry.permissions);
    } else {
      UnixPermissions.createDirectories(path.getParent());
      try (InputStream in = zip.getInputStream(entry.zipped)) {
        Files.copy(in, path);
      }
      UnixPermissions.ofFile(path, entry.permissions);
    }
  }

  private static Path path(Path directory, ZipEntryName name) {
    Path path = directory;
    for (String part : name.parts()) {
      path = path.resolve(part);
    }
    return path;
  }

  private static Map<ZipEntryName, Entry> entries(ZipFile zip, Map<String, Integer> modes)
      throws IOException {
    if (zip.size() > MAX_ENTRIES) {
      throw CodeErrors.cannotUnzip();
    }
    var entries = new LinkedHashMap<ZipEntryName, Entry>();
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry zipped = all.nextElement();
      var name = ZipEntryName.of(zipped.getName());
      if (!name.isRoot()) {
        entries.put(name, entry(zip, zipped, modes.getOrDefault(zipped.getName(), 0)));
      }
    }
    return entries;
  }

  private static Entry entry(ZipFile zip, ZipEntry zipped, int mode) throws IOException {
    if (zipped.isDirectory()) {
      return new Entry(zipped, Kind.DIRECTORY, mode & PERMISSIONS, "");
    } else if ((mode & TYPE) != LINK) {
      return new Entry(zipped, Kind.FILE, mode & PERMISSIONS, "");
    }
    try (InputStream in = zip.getInputStream(zipped)) {
      String target = new String(in.readNBytes(MAX_TARGET), StandardCharsets.UTF_8);
      return new Entry(zipped, Kind.LINK, mode & PERMISSIONS, target);
    }
  }

  private static void check(Map<ZipEntryName, Entry> entries) throws BrokenArchive {
    var targets = new HashMap<ZipEntryName, String>();
    entries.forEach((name, entry) -> {
      if (entry.kind == Kind.LINK) {
        targets.put(name, entry.target);
      }
    });
    var links = new ZipLinks(targets);
    links.check();
    for (ZipEntryName name : entries.keySet()) {
      if (links.isOnTheWay(name)) {
        throw CodeErrors.cannotUnzip();
      }
      for (var it = name.parent(); !it.isRoot(); it = it.parent()) {
        Entry above = entries.get(it);
        if (above != null && above.kind == Kind.FILE) {
          throw new BrokenArchive(it + " is a file and a directory");
        }
      }
    }
  }

  private static BrokenArchive broken(IOException e) {
    String message = e.getMessage();
    return new BrokenArchive(message == null ? "it cannot be read" : message);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
