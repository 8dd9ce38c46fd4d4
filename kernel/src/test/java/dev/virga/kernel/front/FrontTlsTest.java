package dev.virga.kernel.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontTlsTest {
  @TempDir private static Path files;
  private final FakeHandler handler = new FakeHandler();

  @BeforeAll
  static void keys() throws Exception {
    TestKeys.write(files);
  }

  private Front start(Path certificate, Path key) {
    return Front.start(new Front.Listen("127.0.0.1", 0, certificate, key), handler);
  }

  @ParameterizedTest
  @CsvSource({
    "rsa.crt, rsa-pkcs8.key",
    "rsa.crt, rsa-pkcs1.key",
    "ec.crt, ec-pkcs8.key",
    "ec.crt, ec-sec1.key"
  })
  void https_works_with_keys_of_every_usual_form(String certificate, String key) throws Exception {
    try (Front front = start(files.resolve(certificate), files.resolve(key));
        HttpClient client = HttpClient.newBuilder().sslContext(trusting(certificate)).build()) {
      var request = HttpRequest.newBuilder(URI.create("https://localhost:" + front.port() + "/"));
      byte[] body = new byte[200_000];

      var answer =
          client.send(
              request.PUT(HttpRequest.BodyPublishers.ofByteArray(body)).build(),
              BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo("hello");
    }
  }

  @Test
  void workloads_have_a_plain_listener_next_to_it() throws Exception {
    try (Front front = start(files.resolve("ec.crt"), files.resolve("ec-pkcs8.key"));
        HttpClient client = HttpClient.newHttpClient()) {
      assertThat(front.workloadEndpoint().toString())
          .startsWith("http://127.0.0.1:")
          .doesNotEndWith(":" + front.port());

      var answer =
          client.send(
              HttpRequest.newBuilder(front.workloadEndpoint()).build(), BodyHandlers.ofString());
      assertThat(answer.body()).isEqualTo("hello");
    }
  }

  @Test
  void plain_http_on_the_tls_port_harms_nobody() throws Exception {
    try (Front front = start(files.resolve("ec.crt"), files.resolve("ec-pkcs8.key"));
        HttpClient client = HttpClient.newBuilder().sslContext(trusting("ec.crt")).build()) {
      try (var plain = new RawClient(front.port())) {
        plain.send("GET / HTTP/1.1\nHost: x\n\n");
        assertThat(plain.rest()).doesNotContain("hello");
      }

      var request = HttpRequest.newBuilder(URI.create("https://localhost:" + front.port() + "/"));
      assertThat(client.send(request.build(), BodyHandlers.ofString()).body()).isEqualTo("hello");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "missing.crt, rsa-pkcs8.key, there is no such file",
    "rsa.crt, missing.key, there is no such file",
    "rsa-pkcs8.key, rsa-pkcs8.key, TLS certificate",
    "rsa.crt, rsa.crt, there is no PEM private key in it",
    "rsa.crt, rsa-encrypted.key, it is encrypted"
  })
  void files_that_cannot_be_used_are_named(String certificate, String key, String why) {
    assertThatExceptionOfType(Front.CannotListen.class)
        .isThrownBy(() -> start(files.resolve(certificate), files.resolve(key)))
        .withMessageContaining(files.toString())
        .withMessageContaining(why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
        "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n",
        "-----BEGIN EC PRIVATE KEY-----\nMAA=\n-----END EC PRIVATE KEY-----\n",
        "-----BEGIN PRIVATE KEY-----\n!!\n-----END PRIVATE KEY-----\n"
      })
  void a_key_that_is_none_is_named(String content) throws Exception {
    Path key = Files.writeString(files.resolve("bad.key"), content);

    assertThatExceptionOfType(Front.CannotListen.class)
        .isThrownBy(() -> start(files.resolve("rsa.crt"), key))
        .withMessageContaining("bad.key")
        .withMessageContaining("is not an RSA, EC or Ed25519 key");
  }

  private static SSLContext trusting(String certificate) throws Exception {
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    try (InputStream in = Files.newInputStream(files.resolve(certificate))) {
      store.setCertificateEntry(
          "it", CertificateFactory.getInstance("X.509").generateCertificate(in));
    }
    var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(store);
    var context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    return context;
  }
}
