package dev.virga.plugin.s3.request;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import dev.virga.plugin.s3.checksum.ExpectedDigests;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Buckets;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpHandler;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Takes a request of S3 to its operation, and its answer back.
public final class RequestFilter {
  /// The longest key, in bytes of UTF-8.
  private static final int MAX_KEY = 1024;

  private static final String BUCKET_REGION = "x-amz-bucket-region";
  private static final String EXPECTED_OWNER = "x-amz-expected-bucket-owner";

  private final Buckets buckets;
  private final SubResourceNames subResources;

  /// A filter before operations.
  public RequestFilter(Buckets buckets, List<Operation<?, ?>> operations) {
    this.buckets = buckets;
    this.subResources = new SubResourceNames(operations);
  }

  /// Answers a request.
  ///
  /// @param next routes a request in path style
  public HttpResponse handle(HttpRequest request, RequestContext context, HttpHandler next) {
    Address address = Address.of(request);
    checkKey(address);
    Optional<Bucket> bucket = buckets.find(address.bucket());
    bucket.ifPresent(it -> checkOwner(request, it));
    subResources.check(request, address);
    HttpResponse response = next.handle(inPathStyle(request, address));
    if (response.status() >= 300 && bucket.isPresent()) {
      response = response.with(BUCKET_REGION, bucket.get().region());
    }
    return response.with("Server", "AmazonS3");
  }

  private static HttpRequest inPathStyle(HttpRequest request, Address address) {
    boolean uploads = request.method().equals("PUT") || request.method().equals("POST");
    return new HttpRequest(
        request.method(),
        address.path(),
        request.query(),
        request.headers(),
        uploads ? body(request) : request.body());
  }

  private static Body body(HttpRequest request) {
    var expected = ExpectedDigests.of(ofBody(request));
    if (isDeleteObjects(request) && expected.contentMd5() == null && expected.algorithm() == null) {
      throw S3Errors.invalidRequest("Missing required header for this request: Content-MD5");
    }
    var upload = new Upload(request.body().stream(), expected, () -> Headers.EMPTY);
    return new Body.Stream(upload, request.body().length());
  }

  /// S3 deletes nothing by a list that may have been mutilated.
  private static boolean isDeleteObjects(HttpRequest request) {
    return request.method().equals("POST") && request.queryParameters().containsKey("delete");
  }

  /// The headers that speak of the body: the checksum of CompleteMultipartUpload is that of the object.
  private static Headers ofBody(HttpRequest request) {
    Headers headers = request.headers();
    if (request.method().equals("POST") && request.query().contains("uploadId=")) {
      for (ChecksumAlgorithm it : ChecksumAlgorithm.values()) {
        headers = headers.without(it.header());
      }
    }
    return headers;
  }

  private static void checkOwner(HttpRequest request, Bucket bucket) {
    boolean other =
        request.header(EXPECTED_OWNER).filter(it -> !it.equals(bucket.account())).isPresent();
    if (other) {
      throw S3Errors.accessDenied();
    }
  }

  /// A key is UTF-8 of a limited length.
  private static void checkKey(Address address) {
    byte[] key = decode(address.key());
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(key));
    } catch (CharacterCodingException _) {
      throw S3Errors.invalidUri(address.path());
    }
    if (key.length > MAX_KEY) {
      throw S3Errors.keyTooLong(key.length, MAX_KEY);
    }
  }

  private static byte[] decode(String text) {
    var out = new java.io.ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '%') {
        out.write(c);
      } else {
        int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(text.charAt(i + 2), 16);
        if (low < 0) {
          throw S3Errors.invalidUri(text);
        }
        out.write(high * 16 + low);
        i += 2;
      }
    }
    return out.toByteArray();
  }
}
