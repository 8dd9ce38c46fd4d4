package dev.virga.plugin.s3.multipart;

import dev.virga.plugin.s3.S3Plugin;
import dev.virga.plugin.s3.bucket.CreateBucket;
import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import dev.virga.plugin.s3.checksum.ExpectedDigests;
import dev.virga.plugin.s3.model.CompletedMultipartUpload;
import dev.virga.plugin.s3.model.CompletedPart;
import dev.virga.plugin.s3.object.GetObject;
import dev.virga.plugin.s3.request.Upload;
import dev.virga.plugin.s3.store.Segment;
import dev.virga.plugin.s3.store.StoredObject;
import dev.virga.plugin.s3.store.UploadedPart;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.Operation;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.Waiting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// S3 with the bucket `docs`, for tests of uploads to it.
final class MultipartFixture implements AutoCloseable {
  static final String BUCKET = "docs";
  static final String KEY = "big/file";
  static final int SMALLEST = 5 << 20;

  private final ServiceUnderTest s3 = ServiceUnderTest.of(new S3Plugin()).start();

  MultipartFixture() {
    call(CreateBucket.class, CreateBucket.Request.class, Map.of("bucket", BUCKET));
  }

  /// Calls an operation with some members of its request; the others are absent.
  <I extends Record, O extends Record> O call(
      Class<? extends Operation<I, O>> operation, Class<I> type, Map<String, ?> members) {
    return s3.call(operation, request(type, members));
  }

  String begin(Map<String, ?> headers) {
    return Objects.requireNonNull(begun(KEY, headers).uploadId());
  }

  CreateMultipartUpload.Response begun(String key, Map<String, ?> headers) {
    return call(
        CreateMultipartUpload.class, CreateMultipartUpload.Request.class, with(key, headers));
  }

  CompletedPart upload(String id, int number, byte[] content) {
    return upload(id, number, Body.of(content));
  }

  /// Uploads a part with the checksum that the client computed.
  CompletedPart upload(String id, int number, byte[] content, ChecksumAlgorithm algorithm) {
    var checksum = algorithm.start();
    checksum.update(content, 0, content.length);
    String value = checksum.base64();
    var expected = new ExpectedDigests(null, null, algorithm, value, false);
    var body = new Upload(new ByteArrayInputStream(content), expected, () -> Headers.EMPTY);
    var part = upload(id, number, new Body.Stream(body, content.length));
    return part.with(it -> {
      it.checksumSHA256 = algorithm == ChecksumAlgorithm.SHA256 ? value : null;
      it.checksumCRC32 = algorithm == ChecksumAlgorithm.CRC32 ? value : null;
    });
  }

  private CompletedPart upload(String id, int number, Body body) {
    var answer =
        call(
            UploadPart.class,
            UploadPart.Request.class,
            with(KEY, Map.of("uploadId", id, "partNumber", number, "body", body)));
    return CompletedPart.of(it -> {
      it.partNumber = number;
      it.eTag = answer.eTag();
    });
  }

  CompleteMultipartUpload.Response complete(String id, CompletedPart... parts) {
    return complete(id, Map.of(), parts);
  }

  CompleteMultipartUpload.Response complete(
      String id, Map<String, ?> headers, CompletedPart... parts) {
    var members = new java.util.HashMap<String, Object>(headers);
    members.put("uploadId", id);
    members.put("multipartUpload", new CompletedMultipartUpload(List.of(parts)));
    return call(
        CompleteMultipartUpload.class, CompleteMultipartUpload.Request.class, with(KEY, members));
  }

  void abort(String id) {
    call(
        AbortMultipartUpload.class,
        AbortMultipartUpload.Request.class,
        with(KEY, Map.of("uploadId", id)));
  }

  ListParts.Response parts(String id, Map<String, ?> query) {
    var members = new java.util.HashMap<String, Object>(query);
    members.put("uploadId", id);
    return call(ListParts.class, ListParts.Request.class, with(KEY, members));
  }

  byte[] read(String key) {
    var answer = call(GetObject.class, GetObject.Request.class, with(key, Map.of()));
    try (var stream = answer.body().stream()) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ServiceUnderTest s3() {
    return s3;
  }

  static Map<String, Object> with(String key, Map<String, ?> members) {
    var all = new java.util.HashMap<String, Object>(members);
    all.put("bucket", BUCKET);
    all.put("key", key);
    return all;
  }

  /// Waits until the files are those that rows know, and nothing is being written.
  void awaitNoStrayFiles() {
    Waiting.until(Duration.ofSeconds(10), this::strayFiles, it -> it.isEmpty());
  }

  /// The files that no row knows, and those of rows that are missing.
  private Set<String> strayFiles() {
    var context = s3.context();
    Set<String> known =
        Stream.of(
                context.table("objects", StoredObject.class).list(ServiceUnderTest.SCOPE).stream()
                    .map(StoredObject::segments),
                context
                    .table("noncurrent", StoredObject.class)
                    .list(ServiceUnderTest.SCOPE)
                    .stream()
                    .map(StoredObject::segments),
                context.table("parts", UploadedPart.class).list(ServiceUnderTest.SCOPE).stream()
                    .map(UploadedPart::segments))
            .flatMap(it -> it)
            .flatMap(List::stream)
            .map(Segment::file)
            .collect(Collectors.toSet());
    Set<String> there = files(context.directory());
    var differing = new TreeSet<>(there);
    differing.removeAll(known);
    known.stream().filter(it -> !there.contains(it)).forEach(differing::add);
    return differing;
  }

  private static Set<String> files(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .map(it -> it.getFileName().toString())
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <I extends Record> I request(Class<I> type, Map<String, ?> members) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = Arrays.stream(components).map(it -> members.get(it.getName())).toArray();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    List<String> names = Arrays.stream(components).map(RecordComponent::getName).toList();
    if (!names.containsAll(members.keySet())) {
      throw new IllegalArgumentException(members.keySet() + " are not all among " + names);
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no request can be made", e);
    }
  }

  @Override
  public void close() {
    awaitNoStrayFiles();
    s3.close();
  }
}
