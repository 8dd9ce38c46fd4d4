package dev.virga.plugin.s3.checksum;

import java.util.HexFormat;
import java.util.List;

/// The ETag of a multipart object.
public final class MultipartEtag {
  private MultipartEtag() {}

  /// The MD5 of the parts' MD5s, with `-` and their number, without quotes.
  ///
  /// @param md5s of the parts in the order of their numbers, hexadecimal
  public static String of(List<String> md5s) {
    Checksum md5 = ChecksumAlgorithm.MD5.start();
    for (String part : md5s) {
      byte[] digest = HexFormat.of().parseHex(part);
      md5.update(digest, 0, digest.length);
    }
    return HexFormat.of().formatHex(md5.value()) + "-" + md5s.size();
  }
}
