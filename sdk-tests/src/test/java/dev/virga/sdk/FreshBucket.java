package dev.virga.sdk;

import dev.virga.testkit.VirgaProcess;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Object;

/// The built distribution, a client of S3, and a new bucket for every test.
public final class FreshBucket implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
  private URI endpoint;
  private S3Client client;
  private String name;

  @Override
  public void beforeAll(ExtensionContext context) {
    endpoint = VirgaProcess.shared(context).endpoint();
    client = Clients.s3(endpoint);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    name = "b-" + UUID.randomUUID();
    client.createBucket(it -> it.bucket(name));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    client.close();
  }

  URI endpoint() {
    return endpoint;
  }

  S3Client s3() {
    return client;
  }

  String name() {
    return name;
  }

  PutObjectResponse put(String key, String text) {
    return client.putObject(it -> it.bucket(name).key(key), RequestBody.fromString(text));
  }

  PutObjectResponse put(String key, byte[] content) {
    return client.putObject(it -> it.bucket(name).key(key), RequestBody.fromBytes(content));
  }

  byte[] bytes(String key) {
    return client.getObjectAsBytes(it -> it.bucket(name).key(key)).asByteArray();
  }

  String text(String key) {
    return new String(bytes(key), StandardCharsets.UTF_8);
  }

  List<String> keys() {
    return client.listObjectsV2Paginator(it -> it.bucket(name)).contents().stream()
        .map(S3Object::key)
        .toList();
  }

  /// So many bytes that do not compress, always the same ones.
  static byte[] bytes(int length) {
    byte[] content = new byte[length];
    new Random(length).nextBytes(content);
    return content;
  }
}
