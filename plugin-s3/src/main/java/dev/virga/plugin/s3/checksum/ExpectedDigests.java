package dev.virga.plugin.s3.checksum;

import dev.virga.spi.Headers;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a request says about the bytes of its body, before they are read.
///
/// @param contentMd5 `Content-MD5`, Base64
/// @param contentSha256 `x-amz-content-sha256` where it is a hash, hexadecimal
/// @param algorithm of the checksum that is named by a header or a trailer, or asked for
/// @param checksum the value of an `x-amz-checksum-*` header, Base64
/// @param trailing whether the checksum comes after the body
public record ExpectedDigests(
    @Nullable String contentMd5,
    @Nullable String contentSha256,
    @Nullable ChecksumAlgorithm algorithm,
    @Nullable String checksum,
    boolean trailing) {

  /// Nothing is said: a form upload, a copy.
  public static final ExpectedDigests NONE = new ExpectedDigests(null, null, null, null, false);

  private static final String CONTENT_MD5 = "Content-MD5";
  private static final String CONTENT_SHA256 = "x-amz-content-sha256";
  private static final String TRAILER = "x-amz-trailer";
  private static final String SDK_ALGORITHM = "x-amz-sdk-checksum-algorithm";

  /// Reads a request's headers. What a presigned URL carries as parameters must be among them.
  ///
  /// @throws dev.virga.spi.AwsException if one of them is invalid, or they contradict each other
  public static ExpectedDigests of(Headers headers) {
    String md5 = headers.first(CONTENT_MD5).map(ExpectedDigests::contentMd5).orElse(null);
    String sha256 = headers.first(CONTENT_SHA256).flatMap(ExpectedDigests::sha256).orElse(null);
    List<ChecksumAlgorithm> named =
        Arrays.stream(ChecksumAlgorithm.values())
            .filter(it -> headers.first(it.header()).isPresent())
            .toList();
    if (named.size() > 1) {
      throw ChecksumErrors.severalHeaders();
    }
    Optional<ChecksumAlgorithm> trailer = headers.first(TRAILER).map(ExpectedDigests::trailer);
    if (!named.isEmpty() && trailer.isPresent()) {
      throw ChecksumErrors.headerAndTrailer();
    }
    ChecksumAlgorithm algorithm = named.stream().findFirst().or(() -> trailer).orElse(null);
    headers.first(SDK_ALGORITHM).ifPresent(name -> checkSdkAlgorithm(name, algorithm));
    if (algorithm != null && !algorithm.implemented()) {
      throw ChecksumErrors.notImplemented(algorithm);
    }
    String value =
        named.isEmpty() ? null : header(named.getFirst(), headers.all(named.getFirst().header()));
    return new ExpectedDigests(md5, sha256, algorithm, value, trailer.isPresent());
  }

  /// The same, and where the client names no algorithm this one instead of `CRC64NVME`.
  public ExpectedDigests orElse(ChecksumAlgorithm other) {
    return algorithm == null
        ? new ExpectedDigests(contentMd5, contentSha256, other, null, false)
        : this;
  }

  /// Begins to digest a body.
  ///
  /// @throws dev.virga.spi.AwsException `NotImplemented` if nothing here computes the algorithm
  public RunningDigests start() {
    return new RunningDigests(this);
  }

  /// Whether a text is the Base64 form of this many bytes.
  static boolean isDigest(String base64, int length) {
    try {
      return base64.length() == (length + 2) / 3 * 4
          && Base64.getDecoder().decode(base64).length == length;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static String contentMd5(String value) {
    if (!isDigest(value.strip(), ChecksumAlgorithm.MD5.length())) {
      throw ChecksumErrors.invalidContentMd5(value);
    }
    return value.strip();
  }

  private static Optional<String> sha256(String value) {
    if (value.equals("UNSIGNED-PAYLOAD") || value.startsWith("STREAMING-")) {
      return Optional.empty();
    }
    if (value.length() != 64 || !value.chars().allMatch(HexFormat::isHexDigit)) {
      throw ChecksumErrors.invalidContentSha256(value);
    }
    return Optional.of(value.toLowerCase(Locale.ROOT));
  }

  private static ChecksumAlgorithm trailer(String value) {
    return ChecksumAlgorithm.ofHeader(value.strip())
        .orElseThrow(ChecksumErrors::unsupportedTrailer);
  }

  private static void checkSdkAlgorithm(String name, @Nullable ChecksumAlgorithm actual) {
    ChecksumAlgorithm declared =
        ChecksumAlgorithm.named(name).orElseThrow(ChecksumErrors::unsupportedAlgorithm);
    if (actual == null) {
      throw ChecksumErrors.algorithmWithoutChecksum();
    }
    if (declared != actual) {
      throw ChecksumErrors.invalidHeader(SDK_ALGORITHM);
    }
  }

  private static String header(ChecksumAlgorithm algorithm, List<String> values) {
    if (values.size() != 1 || !isDigest(values.getFirst(), algorithm.length())) {
      throw ChecksumErrors.invalidHeader(algorithm.header());
    }
    return values.getFirst();
  }
}
