package dev.virga.plugin.lambda.code;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The archives of functions and layers, by the digest of their bytes.
public interface CodeStore {
  /// Keeps an archive, after looking at every entry of it.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidParameterValueException` in AWS's words where it is no
  ///     archive (only with strict fidelity), is too large unzipped, or has entries that lead outside
  StoredArchive keep(byte[] zip);

  /// The archive as it was uploaded.
  ///
  /// @param codeSha256 the Base64 of its SHA-256
  Optional<Path> archive(String codeSha256);

  /// A directory with what is in the archive, unpacked when first asked for. Nobody writes to it.
  ///
  /// @throws BrokenArchive if it cannot be unpacked
  /// @throws IOException if the machine cannot
  Path unpacked(String codeSha256) throws IOException;

  /// What was kept.
  ///
  /// @param codeSha256 the Base64 of the SHA-256 of its bytes
  /// @param codeSize its length in bytes
  /// @param unzippedSize the length of what is in it
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
