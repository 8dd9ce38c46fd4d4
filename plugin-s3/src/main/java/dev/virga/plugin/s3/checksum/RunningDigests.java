package dev.virga.plugin.s3.checksum;

import dev.virga.spi.Headers;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/// The digests of a body while it passes by, compared in the end with what the request said. It
/// belongs to one thread.
///
/// Every body needs its MD5, which is the slowest; an algorithm that is wanted twice is computed once.
/// Pieces are small enough to stay in the processor's cache from one digest to the next.
public final class RunningDigests {
  private static final int PIECE = 32 * 1024;

  private final ExpectedDigests expected;
  private final ChecksumAlgorithm algorithm;
  private final Map<ChecksumAlgorithm, Checksum> checksums = new LinkedHashMap<>();
  private final Checksum[] all;
  private long length;

  RunningDigests(ExpectedDigests expected) {
    this.expected = expected;
    this.algorithm =
        expected.algorithm() == null ? ChecksumAlgorithm.CRC64NVME : expected.algorithm();
    start(ChecksumAlgorithm.MD5);
    start(algorithm);
    if (expected.contentSha256() != null) {
      start(ChecksumAlgorithm.SHA256);
    }
    this.all = checksums.values().toArray(Checksum[]::new);
  }

  private void start(ChecksumAlgorithm wanted) {
    checksums.computeIfAbsent(wanted, ChecksumAlgorithm::start);
  }

  /// Takes bytes in.
  public void update(byte[] bytes, int offset, int count) {
    for (int done = 0; done < count; done += PIECE) {
      int piece = Math.min(PIECE, count - done);
      for (Checksum checksum : all) {
        checksum.update(bytes, offset + done, piece);
      }
    }
    length += count;
  }

  /// Ends a body without trailers.
  ///
  /// @throws dev.virga.spi.AwsException if it is not what the request said
  public Digested finish() {
    return finish(Headers.EMPTY);
  }

  /// Ends the body.
  ///
  /// @param trailers the headers after the body
  /// @throws dev.virga.spi.AwsException if it is not what the request or the trailers say, or the
  ///     trailers are not what the request announced
  public Digested finish(Headers trailers) {
    var values = new LinkedHashMap<ChecksumAlgorithm, byte[]>();
    checksums.forEach((it, checksum) -> values.put(it, checksum.value()));
    checkSha256(values);
    String md5 = base64(values, ChecksumAlgorithm.MD5);
    if (expected.contentMd5() != null && !expected.contentMd5().equals(md5)) {
      throw ChecksumErrors.contentMd5Mismatch(expected.contentMd5(), md5);
    }
    String checksum = base64(values, algorithm);
    checkTrailers(trailers, checksum);
    if (expected.checksum() != null && !expected.checksum().equals(checksum)) {
      throw ChecksumErrors.mismatch(algorithm);
    }
    return new Digested(
        length,
        hex(values, ChecksumAlgorithm.MD5),
        new ObjectChecksum(algorithm, ChecksumType.FULL_OBJECT, checksum));
  }

  private void checkSha256(Map<ChecksumAlgorithm, byte[]> values) {
    String sha256 = expected.contentSha256();
    if (sha256 != null && !sha256.equals(hex(values, ChecksumAlgorithm.SHA256))) {
      throw ChecksumErrors.contentSha256Mismatch(sha256, hex(values, ChecksumAlgorithm.SHA256));
    }
  }

  private void checkTrailers(Headers trailers, String checksum) {
    for (ChecksumAlgorithm it : ChecksumAlgorithm.values()) {
      boolean announced = expected.trailing() && it == algorithm;
      if (announced != trailers.first(it.header()).isPresent()) {
        throw ChecksumErrors.malformedTrailer();
      }
    }
    if (expected.trailing()) {
      String value = trailers.first(algorithm.header()).orElseThrow();
      if (!ExpectedDigests.isDigest(value, algorithm.length())) {
        throw ChecksumErrors.invalidTrailer(algorithm.header());
      }
      if (!value.equals(checksum)) {
        throw ChecksumErrors.mismatch(algorithm);
      }
    }
  }

  private static String base64(Map<ChecksumAlgorithm, byte[]> values, ChecksumAlgorithm which) {
    return Base64.getEncoder().encodeToString(values.getOrDefault(which, new byte[0]));
  }

  private static String hex(Map<ChecksumAlgorithm, byte[]> values, ChecksumAlgorithm which) {
    return HexFormat.of().formatHex(values.getOrDefault(which, new byte[0]));
  }
}
