package dev.virga.plugin.s3.form;

import dev.virga.plugin.s3.signature.FormSignature;
import dev.virga.plugin.s3.signature.Secrets;
import dev.virga.plugin.s3.signature.Signed;
import dev.virga.plugin.s3.web.KeyPath;
import dev.virga.spi.Body;
import dev.virga.spi.HttpHandler;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/// Takes uploads of forms: PutObject does the work, with headers in place of the fields.
public final class FormUpload {
  private final InstantSource clock;
  private final Verification verification;

  /// Verifies with the secrets that are known.
  @FunctionalInterface
  public interface Verification {
    /// Verifies a signature.
    Optional<Signed> verify(Function<Secrets, Optional<Signed>> signature);
  }

  /// Uploads whose policies end by a clock.
  public FormUpload(InstantSource clock, Verification verification) {
    this.clock = clock;
    this.verification = verification;
  }

  /// Answers the POST of a form.
  ///
  /// @param inHost whether the host names the bucket, and the path does not
  /// @param put takes a PUT in path style, and answers it
  /// @throws dev.virga.spi.AwsException if it is no form, its policy forbids it, or its signature is
  ///     wrong
  public HttpResponse answer(HttpRequest request, String bucket, boolean inHost, HttpHandler put) {
    String type = request.header("Content-Type").orElse("");
    Form form = Form.read(type, request.body().stream());
    String key = form.fields().get("key");
    if (key == null) {
      throw FormErrors.keyMissing();
    }
    if (key.isEmpty()) {
      throw FormErrors.keyEmpty();
    }
    InputStream file = allowed(form, bucket);
    HttpResponse response =
        put.handle(
            new HttpRequest(
                "PUT",
                "/" + bucket + "/" + KeyPath.of(key),
                "",
                FormHeaders.of(form.fields()),
                new Body.Stream(file, -1)));
    if (response.status() != 200) {
      return response;
    }
    String host = request.header("Host").orElse("localhost");
    String root = "http://" + host + "/" + (inHost ? "" : bucket + "/");
    String eTag = response.headers().first("ETag").orElse("");
    return new FormAnswer(form.fields(), root + KeyPath.of(key), bucket, key, eTag)
        .of(response.headers());
  }

  /// The file, if the form may be sent. A form without a policy is anonymous.
  private InputStream allowed(Form form, String bucket) {
    String document = form.fields().get("policy");
    if (document == null) {
      return form.file();
    }
    Optional<Signed> _ =
        verification.verify(secrets -> new FormSignature(secrets).verify(form.fields()));
    PostPolicy policy = PolicyReader.read(document);
    policy.check(form.fields(), bucket, clock.instant());
    return policy.limit(form.file());
  }
}
