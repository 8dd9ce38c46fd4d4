package dev.virga.plugin.s3.multipart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.s3.checksum.Checksum;
import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import dev.virga.plugin.s3.checksum.ChecksumType;
import dev.virga.plugin.s3.model.CompletedPart;
import dev.virga.plugin.s3.store.Content;
import dev.virga.plugin.s3.store.Metadata;
import dev.virga.plugin.s3.store.NewObject;
import dev.virga.plugin.s3.store.ObjectEncryption;
import dev.virga.plugin.s3.store.Segment;
import dev.virga.plugin.s3.store.StoredUpload;
import dev.virga.plugin.s3.store.UploadedPart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

final class RandomSplitsTest {
  private static final CompletedPart NOTHING_EXPECTED = CompletedPart.of(_ -> {});

  @Property(tries = 200)
  void however_an_object_is_split_its_checksum_and_content_are_those_of_the_whole(
      @ForAll @Size(max = 3000) byte[] content,
      @ForAll @Size(max = 12) List<@IntRange(max = 3000) Integer> cuts,
      @ForAll @IntRange(max = 2) int which) {
    ChecksumAlgorithm algorithm =
        List.of(ChecksumAlgorithm.CRC32, ChecksumAlgorithm.CRC32C, ChecksumAlgorithm.CRC64NVME)
            .get(which);
    List<UploadedPart> parts = split(content, cuts, algorithm);

    Content made =
        new Assembly(upload(algorithm), parts)
            .content(new Assembly.Expected(NOTHING_EXPECTED, "FULL_OBJECT", (long) content.length));

    assertThat(made.checksum().value()).isEqualTo(digest(algorithm, content, 0, content.length));
    assertThat(made.eTag()).endsWith("-" + parts.size());
    long offset = 0;
    for (Segment it : made.segments()) {
      assertThat(it.offset()).isEqualTo(offset);
      offset += it.length();
    }
    assertThat(offset).isEqualTo(content.length).isEqualTo(made.size());
  }

  /// The parts of a content, whose segments tell where in the content they were.
  private static List<UploadedPart> split(
      byte[] content, List<Integer> cuts, ChecksumAlgorithm algorithm) {
    var ends = new TreeSet<>(cuts.stream().map(it -> Math.min(it, content.length)).toList());
    ends.add(content.length);
    var parts = new ArrayList<UploadedPart>();
    int start = 0;
    for (int end : ends) {
      int length = end - start;
      parts.add(
          new UploadedPart(
              parts.size() + 1,
              Instant.EPOCH,
              length,
              "0123456789abcdef0123456789abcdef",
              digest(algorithm, content, start, length),
              List.of(new Segment("whole", start, length))));
      start = end;
    }
    return parts;
  }

  private static StoredUpload upload(ChecksumAlgorithm algorithm) {
    var metadata =
        new Metadata("text/plain", null, null, null, null, null, null, "STANDARD", Map.of());
    return new StoredUpload(
        "1",
        new NewObject("key", "123456789012", metadata, ObjectEncryption.DEFAULT, null, null, null),
        Instant.EPOCH,
        "someone",
        algorithm,
        ChecksumType.FULL_OBJECT,
        true);
  }

  private static String digest(ChecksumAlgorithm algorithm, byte[] content, int from, int length) {
    Checksum checksum = algorithm.start();
    checksum.update(content, from, length);
    return checksum.base64();
  }
}
