package dev.virga.launcher;

import dev.virga.kernel.Configuration;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/// Asks a Virga that runs with the same configuration whether it answers, for the health checks of
/// containers and for scripts, which need no other client then.
///
/// With TLS, the certificate that is configured is the one that is trusted, and its names do not matter.
///
/// @param host where it listens; all addresses mean the loopback one
/// @param port its port
/// @param certificate its certificate, or null for plain HTTP
record Health(String host, int port, @Nullable Path certificate) {
  private static final int TIMEOUT_MILLIS = 4_000;
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final String REQUEST =
      "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

  static Health of(Configuration configuration) {
    return new Health(configuration.host(), configuration.port(), configuration.certificate());
  }

  /// Asks until it answers with 200.
  ///
  /// @param wait how long to try at most; zero asks once
  /// @return why the last attempt failed, or null
  @Nullable String problem(Duration wait) {
    long end = System.nanoTime() + wait.toNanos();
    String problem = attempt();
    while (problem != null && System.nanoTime() < end) {
      LockSupport.parkNanos(PAUSE.toNanos());
      problem = attempt();
    }
    return problem;
  }

  private @Nullable String attempt() {
    try (Socket socket = connect()) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.getOutputStream().write(REQUEST.getBytes(StandardCharsets.US_ASCII));
      String status = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return status.startsWith("HTTP/1.1 200 ")
          ? null
          : "the answer is " + status.lines().findFirst().orElse("empty");
    } catch (IOException | GeneralSecurityException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private Socket connect() throws IOException, GeneralSecurityException {
    var address = InetAddress.getByName(host);
    var target = address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
    var socket = new Socket();
    socket.connect(new InetSocketAddress(target, port), TIMEOUT_MILLIS);
    if (certificate == null) {
      return socket;
    }
    return trusting(certificate)
        .getSocketFactory()
        .createSocket(socket, target.getHostAddress(), port, true);
  }

  private static SSLContext trusting(Path certificate)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    try (InputStream in = Files.newInputStream(certificate)) {
      store.setCertificateEntry(
          "endpoint", CertificateFactory.getInstance("X.509").generateCertificate(in));
    }
    var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    return context;
  }

  @Override
  public String toString() {
    return (certificate == null ? "http://" : "https://") + host + ":" + port;
  }
}
