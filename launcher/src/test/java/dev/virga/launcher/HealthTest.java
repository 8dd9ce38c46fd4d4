package dev.virga.launcher;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthTest {
  private static final char[] PASSWORD = "changeit".toCharArray();
  private static final String HEALTHY = "HTTP/1.1 200 OK";
  @TempDir private Path directory;

  /// Gives each of the answers to one caller.
  private static void serve(ServerSocket server, List<String> answers) {
    Thread.ofVirtual()
        .start(() -> {
          try {
            for (String answer : answers) {
              try (Socket socket = server.accept();
                  OutputStream out = socket.getOutputStream()) {
                var request =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
                assertThat(request.readLine()).isEqualTo("GET /health HTTP/1.1");
                while (!String.valueOf(request.readLine()).isEmpty()) {
                  // what is left unread would end the connection before the answer arrives
                }
                out.write((answer + "\r\n\r\n").getBytes(US_ASCII));
              }
            }
          } catch (IOException e) {
            // the caller sees it
          }
        });
  }

  private static ServerSocket socket() throws IOException {
    return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  }

  private static @Nullable String ask(ServerSocket server, @Nullable Path pem, Duration wait) {
    return new Health("0.0.0.0", server.getLocalPort(), pem).problem(wait);
  }

  @Test
  void one_that_answers_is_healthy() throws Exception {
    try (var server = socket()) {
      serve(server, List.of(HEALTHY));

      assertThat(ask(server, null, Duration.ZERO)).isNull();
    }
  }

  @Test
  void another_answer_is_a_problem() throws Exception {
    try (var server = socket()) {
      serve(server, List.of("HTTP/1.1 404 Not Found"));

      assertThat(ask(server, null, Duration.ZERO))
          .isEqualTo("the answer is HTTP/1.1 404 Not Found");
    }
  }

  @Test
  void it_waits_until_there_is_a_healthy_one() throws Exception {
    try (var server = socket()) {
      serve(server, List.of("HTTP/1.1 503 Service Unavailable", HEALTHY));

      assertThat(ask(server, null, Duration.ofSeconds(30))).isNull();
    }
  }

  @Test
  void with_tls_the_configured_certificate_is_trusted_and_no_other() throws Exception {
    KeyStore one = keys("one");
    try (var server = tls(one)) {
      serve(server, List.of(HEALTHY, HEALTHY));

      assertThat(ask(server, pem(one), Duration.ZERO)).isNull();
      assertThat(ask(server, pem(keys("other")), Duration.ZERO)).isNotNull();
    }
  }

  private KeyStore keys(String name) throws Exception {
    Path file = directory.resolve(name + ".p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/keytool").toString(),
                "-genkeypair",
                "-alias",
                "endpoint",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-storepass",
                new String(PASSWORD),
                "-keystore",
                file.toString())
            .redirectErrorStream(true)
            .start();
    assertThat(keytool.inputReader().lines().toList()).noneMatch(it -> it.contains("error"));
    assertThat(keytool.waitFor()).isZero();
    return KeyStore.getInstance(file.toFile(), PASSWORD);
  }

  private Path pem(KeyStore keys) throws Exception {
    Path file = Files.createTempFile(directory, "certificate", ".pem");
    String body =
        Base64.getMimeEncoder().encodeToString(keys.getCertificate("endpoint").getEncoded());
    return Files.writeString(
        file, "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n");
  }

  private static ServerSocket tls(KeyStore keys) throws Exception {
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context
        .getServerSocketFactory()
        .createServerSocket(0, 5, InetAddress.getLoopbackAddress());
  }
}
