package dev.virga.plugin.s3.checksum;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.spi.AwsException;
import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksumAlgorithmTest {
  @ParameterizedTest
  @CsvSource({
    "CRC32, cbf43926",
    "CRC32C, e3069283",
    "CRC64NVME, ae8b14860a799888",
    "SHA1, f7c3bc1d808e04732adf679965ccc34ca7ae3441",
    "SHA256, 15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225",
    "MD5, 25f9e794323b453885f5181f1b624d0b",
    "SHA512, d9e6762dd1c8eaf6d61b3c6192fc408d4d6d5f1176d0c29169bc24e71c3f274ad27fcd5811b313d681f7e55ec0"
        + "2d73d499c95455b6b5bb503acf574fba8ffe85"
  })
  void the_digits_one_to_nine_have_the_published_value(ChecksumAlgorithm algorithm, String hex) {
    byte[] digest = digest(algorithm, "123456789".getBytes(US_ASCII));

    assertThat(HexFormat.of().formatHex(digest)).isEqualTo(hex);
    assertThat(digest).hasSize(algorithm.length());
  }

  @ParameterizedTest
  @CsvSource({
    "CRC32, AAAAAA==, true, COMPOSITE",
    "CRC32C, AAAAAA==, true, COMPOSITE",
    "CRC64NVME, AAAAAAAAAAA=, true, FULL_OBJECT",
    "SHA1, 2jmj7l5rSw0yVb/vlWAYkK/YBwk=, false, COMPOSITE",
    "SHA256, 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=, false, COMPOSITE"
  })
  void nothing_has_a_checksum_too(
      ChecksumAlgorithm algorithm, String base64, boolean combines, ChecksumType type) {
    assertThat(algorithm.start().base64()).isEqualTo(base64);
    assertThat(algorithm.combines()).isEqualTo(combines);
    assertThat(algorithm.multipartType()).isEqualTo(type);
    assertThat(algorithm.allows(type)).isTrue();
  }

  @Property(tries = 200)
  void pieces_make_the_checksum_of_the_whole(@ForAll byte[] first, @ForAll byte[] second) {
    var whole = new byte[first.length + second.length];
    System.arraycopy(first, 0, whole, 0, first.length);
    System.arraycopy(second, 0, whole, first.length, second.length);

    var crc = new Crc64Nvme();
    crc.update(first);
    for (byte b : second) {
      crc.update(b);
    }

    var bitwise = ~slowCrc64(whole);
    assertThat(crc.getValue()).isEqualTo(bitwise);
  }

  @Test
  void long_runs_in_lanes_have_the_same_value() {
    var bytes = new byte[100_007];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 + (i >> 3));
    }

    var crc = new Crc64Nvme();
    crc.update(bytes, 3, 100_001);

    assertThat(crc.getValue()).isEqualTo(~slowCrc64(Arrays.copyOfRange(bytes, 3, 100_004)));
  }

  @Test
  void algorithms_are_found_by_name_and_header() {
    assertThat(ChecksumAlgorithm.named("crc64nvme")).contains(ChecksumAlgorithm.CRC64NVME);
    assertThat(ChecksumAlgorithm.named("CRC16")).isEmpty();
    assertThat(ChecksumAlgorithm.ofHeader("X-Amz-Checksum-Sha256"))
        .contains(ChecksumAlgorithm.SHA256);
    assertThat(ChecksumAlgorithm.ofHeader("x-amz-checksum-type")).isEmpty();
  }

  @Test
  void what_nothing_here_computes_says_so() {
    assertThatThrownBy(ChecksumAlgorithm.XXHASH3::start)
        .isInstanceOfSatisfying(
            AwsException.class,
            it -> {
              assertThat(it.code()).isEqualTo("NotImplemented");
              assertThat(it.status()).isEqualTo(501);
              assertThat(it.members()).containsEntry("Header", "x-amz-checksum-xxhash3");
            });
  }

  private static byte[] digest(ChecksumAlgorithm algorithm, byte[] bytes) {
    Checksum checksum = algorithm.start();
    checksum.update(bytes, 0, bytes.length);
    return checksum.value();
  }

  /// Bit by bit, without a table.
  private static long slowCrc64(byte[] bytes) {
    long crc = -1;
    for (byte b : bytes) {
      crc ^= b & 0xff;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc >>> 1) ^ ((crc & 1) * 0x9a6c_9329_ac4b_c9b5L);
      }
    }
    return crc;
  }
}
