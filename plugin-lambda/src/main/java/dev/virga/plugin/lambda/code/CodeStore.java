package dev.virga.plugin.lambda.code;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// The archives of functions and layers, by the digest of their bytes. An archive is there as long as a
/// function version or a layer version uses it.
public interface CodeStore {
  /// Keeps an archive, after looking at every entry of it, and notes who uses it. Undone with the call
  /// that it is made in.
  ///
  /// @param zip is read to its end, and not closed
  /// @param owner the ARN of the function version or layer version that uses it, beside what it used
  ///     before
  /// @throws dev.virga.spi.AwsException as [#inspect]
  StoredArchive keep(InputStream zip, String owner);

  /// Looks at every entry of an archive, and keeps nothing.
  ///
  /// @param zip is read to its end, and not closed
  /// @throws dev.virga.spi.AwsException `InvalidParameterValueException` in AWS's words where it is no
  ///     archive (only with strict fidelity), is too large unzipped, or has entries that lead outside
  StoredArchive inspect(InputStream zip);

  /// Says what someone uses from now on, which was kept before. Undone with the call that it is made in.
  ///
  /// @param owner the ARN of the function version or layer version
  /// @param codeSha256s all that it uses; none lets go of everything
  void use(String owner, Set<String> codeSha256s);

  /// What is known of an archive that someone uses.
  Optional<StoredArchive> find(String codeSha256);

  /// The archive as it was uploaded.
  ///
  /// @param codeSha256 the Base64 of its SHA-256
  Optional<Path> archive(String codeSha256);

  /// A directory with what is in the archive, unpacked when first asked for.
  ///
  /// @return to be closed by who asked, when nothing looks into the directory any more
  /// @throws BrokenArchive if it cannot be unpacked
  /// @throws IOException if the machine cannot
  Unpacked unpack(String codeSha256) throws IOException;

  /// A directory that stays as long as this is open. Nobody writes to it.
  interface Unpacked extends AutoCloseable {
    /// Where it is.
    Path directory();

    @Override
    void close();
  }

  /// What was kept.
  ///
  /// @param codeSha256 the Base64 of the SHA-256 of its bytes
  /// @param codeSize its length in bytes
  /// @param unzippedSize the length of what is in it; 0 where that cannot be told
  record StoredArchive(String codeSha256, long codeSize, long unzippedSize) {}

  /// An archive that was accepted leniently and is none.
  final class BrokenArchive extends IOException {
    private static final long serialVersionUID = 1L;

    /// Tells what is wrong.
    public BrokenArchive(String message) {
      super(message);
    }
  }
}
