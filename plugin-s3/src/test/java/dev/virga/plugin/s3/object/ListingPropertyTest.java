package dev.virga.plugin.s3.object;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.s3.model.CommonPrefix;
import dev.virga.plugin.s3.model.ObjectVersion;
import dev.virga.plugin.s3.model.S3Object;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.StoredObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.AfterTry;
import org.jspecify.annotations.Nullable;

/// Pages, put one behind the other, are what a plain walk through all keys gives.
class ListingPropertyTest {
  private final BucketUnderTest s3 = new BucketUnderTest(Bucket.Versioning.ENABLED, false);

  @AfterTry
  void clear() {
    s3.clear();
  }

  @AfterProperty
  void stop() {
    s3.close();
  }

  @Provide
  Arbitrary<String> key() {
    return Arbitraries.of("a", "b", "/", "-", "é", "\uFF5E", "\uD83D\uDE00", "\u0001")
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(it -> String.join("", it));
  }

  @Provide
  Arbitrary<String> prefix() {
    return Arbitraries.of("", "a", "a/", "b", "\uD83D\uDE00", "no");
  }

  @Provide
  Arbitrary<String> delimiter() {
    return Arbitraries.of("", "/", "-", "a/", "é");
  }

  /// The entries that S3 documents, from the keys in the order of their bytes.
  private static List<String> model(Set<String> keys, String prefix, String delimiter) {
    var entries = new LinkedHashSet<String>();
    keys.stream()
        .filter(it -> it.startsWith(prefix))
        .sorted((a, b) ->
            Arrays.compareUnsigned(
                a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)))
        .forEach(it -> {
          int end = delimiter.isEmpty() ? -1 : it.indexOf(delimiter, prefix.length());
          entries.add(end < 0 ? it : it.substring(0, end + delimiter.length()));
        });
    return List.copyOf(entries);
  }

  @Property(tries = 150)
  void pages_of_objects(
      @ForAll @Size(max = 30) Set<@From("key") String> keys,
      @ForAll("prefix") String prefix,
      @ForAll("delimiter") String delimiter,
      @ForAll @IntRange(min = 1, max = 7) int maxKeys) {
    keys.forEach(s3::put);

    var entries = new ArrayList<String>();
    String token = null;
    boolean more = true;
    while (more) {
      var page =
          s3.call(
              new ListObjectsV2(s3.store()),
              new ListObjectsV2.Request(
                  BucketUnderTest.NAME,
                  delimiter,
                  null,
                  maxKeys,
                  prefix,
                  token,
                  null,
                  null,
                  null,
                  null,
                  null));
      assertThat(page.keyCount()).isLessThanOrEqualTo(maxKeys);
      entries.addAll(merged(page));
      token = page.nextContinuationToken();
      more = Boolean.TRUE.equals(page.isTruncated());
      assertThat(token != null).isEqualTo(more);
    }

    assertThat(entries).isEqualTo(model(keys, prefix, delimiter));
  }

  /// Objects and prefixes in their common order.
  private static List<String> merged(ListObjectsV2.Response page) {
    var entries = new LinkedHashSet<String>();
    Objects.requireNonNull(page.contents()).stream()
        .map(S3Object::key)
        .map(Objects::requireNonNull)
        .forEach(entries::add);
    Objects.requireNonNull(page.commonPrefixes()).stream()
        .map(CommonPrefix::prefix)
        .map(Objects::requireNonNull)
        .forEach(entries::add);
    return model(entries, "", "");
  }

  @Property(tries = 100)
  void pages_of_versions(
      @ForAll @Size(min = 1, max = 20) List<@From("key") String> writes,
      @ForAll("prefix") String prefix,
      @ForAll @IntRange(min = 1, max = 5) int maxKeys) {
    var written = new ArrayList<StoredObject>();
    writes.forEach(key -> written.add(s3.put(key)));

    var listed = new ArrayList<@Nullable String>();
    var latest = new ArrayList<String>();
    String key = null;
    String version = null;
    boolean more = true;
    while (more) {
      var page =
          s3.call(
              new ListObjectVersions(s3.store()),
              new ListObjectVersions.Request(
                  BucketUnderTest.NAME,
                  null,
                  null,
                  key,
                  maxKeys,
                  prefix,
                  version,
                  null,
                  null,
                  null));
      for (ObjectVersion it : Objects.requireNonNull(page.versions())) {
        listed.add(it.versionId());
        if (Boolean.TRUE.equals(it.isLatest())) {
          latest.add(Objects.requireNonNull(it.key()));
        }
      }
      key = page.nextKeyMarker();
      version = page.nextVersionIdMarker();
      more = Boolean.TRUE.equals(page.isTruncated());
    }

    List<String> keys = model(Set.copyOf(writes), prefix, "");
    assertThat(latest).isEqualTo(keys);
    assertThat(listed)
        .isEqualTo(
            keys.stream()
                .flatMap(it ->
                    written.reversed().stream()
                        .filter(object -> object.key().equals(it))
                        .map(StoredObject::versionId))
                .toList());
  }
}
