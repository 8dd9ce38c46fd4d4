package dev.virga.plugin.s3.checksum;

import static dev.virga.plugin.s3.checksum.ChecksumType.COMPOSITE;
import static dev.virga.plugin.s3.checksum.ChecksumType.FULL_OBJECT;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ObjectChecksumTest {
  @Property(tries = 300)
  void the_crcs_of_random_parts_combine_to_that_of_the_whole(@ForAll @NotEmpty List<byte[]> parts) {
    var whole = new ByteArrayOutputStream();
    parts.forEach(whole::writeBytes);

    for (ChecksumAlgorithm algorithm :
        List.of(ChecksumAlgorithm.CRC32, ChecksumAlgorithm.CRC32C, ChecksumAlgorithm.CRC64NVME)) {
      List<PartChecksum> checksums =
          parts.stream().map(it -> new PartChecksum(base64(algorithm, it), it.length)).toList();

      assertThat(ObjectChecksum.of(algorithm, FULL_OBJECT, checksums).value())
          .isEqualTo(base64(algorithm, whole.toByteArray()));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CRC32", "CRC32C", "CRC64NVME"})
  void parts_of_five_gibibytes_combine_as_smaller_ones_do(ChecksumAlgorithm algorithm) {
    long half = 5L << 30;
    String tail = base64(algorithm, "tail".getBytes(US_ASCII));
    var zeros = new PartChecksum(zeros(algorithm, half), half);

    var stepwise =
        ObjectChecksum.of(
            algorithm,
            FULL_OBJECT,
            List.of(
                new PartChecksum(zeros(algorithm, 2 * half), 2 * half), new PartChecksum(tail, 4)));

    assertThat(
            ObjectChecksum.of(
                algorithm, FULL_OBJECT, List.of(zeros, zeros, new PartChecksum(tail, 4))))
        .isEqualTo(stepwise);
  }

  @Test
  void a_composite_checksum_is_that_of_the_digests() {
    String part = base64(ChecksumAlgorithm.SHA256, "part".getBytes(US_ASCII));
    byte[] digest = Base64.getDecoder().decode(part);
    var twice = new ByteArrayOutputStream();
    twice.writeBytes(digest);
    twice.writeBytes(digest);

    var checksum =
        ObjectChecksum.of(
            ChecksumAlgorithm.SHA256,
            COMPOSITE,
            List.of(new PartChecksum(part, 4), new PartChecksum(part, 4)));

    assertThat(checksum.value())
        .isEqualTo(base64(ChecksumAlgorithm.SHA256, twice.toByteArray()) + "-2");
  }

  @Test
  void a_type_that_an_algorithm_never_has_is_refused() {
    var parts = List.of(new PartChecksum("AAAAAAAAAAA=", 0));

    assertThatThrownBy(() -> ObjectChecksum.of(ChecksumAlgorithm.CRC64NVME, COMPOSITE, parts))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ObjectChecksum.of(ChecksumAlgorithm.SHA1, FULL_OBJECT, parts))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_multipart_etag_is_the_md5_of_md5s() {
    // printf '' | md5sum, and md5 of that digest's 16 bytes
    assertThat(MultipartEtag.of(List.of("d41d8cd98f00b204e9800998ecf8427e")))
        .isEqualTo("59adb24ef3cdbe0297f05b395827453f-1");
  }

  /// The checksum of so many mebibytes of zeros, each appended by itself.
  private static String zeros(ChecksumAlgorithm algorithm, long length) {
    var mebibyte = new PartChecksum(base64(algorithm, new byte[1 << 20]), 1 << 20);
    int count = (int) (length >> 20);
    return ObjectChecksum.of(algorithm, FULL_OBJECT, Collections.nCopies(count, mebibyte)).value();
  }

  private static String base64(ChecksumAlgorithm algorithm, byte[] bytes) {
    Checksum checksum = algorithm.start();
    checksum.update(bytes, 0, bytes.length);
    return checksum.base64();
  }
}
