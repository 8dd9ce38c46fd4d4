package dev.virga.terraform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.virga.testkit.VirgaProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The `terraform` command and the provider `hashicorp/aws` against the built distribution. Tests are
/// skipped where the command or the provider cannot be had.
public final class Terraform implements BeforeAllCallback, AfterAllCallback {
  private static final String PROVIDER = "registry.terraform.io/hashicorp/aws";
  private static final String MIRROR = "tf-plugins";

  private final List<Provider> providers = new ArrayList<>();
  private URI endpoint;

  /// What a command did.
  record Result(int exitCode, String output) {}

  @Override
  public void beforeAll(ExtensionContext context) {
    assumeTrue(isInstalled(), "terraform is not on the PATH");
    endpoint = VirgaProcess.shared(context).endpoint();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    providers.forEach(Provider::close);
  }

  URI endpoint() {
    return endpoint;
  }

  /// Puts a configuration of the test's resources into a folder, with the endpoint filled in, and
  /// prepares the folder. Every command starts the provider, as users have it.
  Stack stack(Path folder, String resource, URI endpoint) {
    prepare(folder, resource, endpoint);
    return new Stack(this, folder, null);
  }

  /// The same with one provider for all commands, which takes a third of the time.
  Stack quickStack(Path folder, String resource, URI endpoint) {
    prepare(folder, resource, endpoint);
    Provider provider = Provider.start(folder);
    providers.add(provider);
    return new Stack(this, folder, provider);
  }

  private void prepare(Path folder, String resource, URI endpoint) {
    write(folder, resource, endpoint);
    init(folder);
  }

  private void init(Path folder) {
    Result result = run(folder, null, "init", "-input=false");
    assumeTrue(
        result.exitCode() == 0,
        () ->
            "the provider hashicorp/aws is neither in a mirror (TF_PLUGIN_DIR, a folder "
                + MIRROR
                + ") nor can it be downloaded: "
                + result.output());
  }

  /// Runs `terraform` in a folder.
  ///
  /// @param provider what it attaches to; null to have it start the provider
  Result run(Path folder, @Nullable Provider provider, String... arguments) {
    var command = new ArrayList<>(List.of("terraform", "-chdir=" + folder));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    isolate(builder.environment());
    builder.environment().put("TF_CLI_CONFIG_FILE", configuration(folder).toString());
    if (provider != null) {
      provider.attach(builder.environment());
    }
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Takes all settings of whoever runs the tests away.
  static void isolate(Map<String, String> environment) {
    environment.keySet().removeIf(it -> it.startsWith("AWS_") || it.startsWith("TF_"));
    environment.put("CHECKPOINT_DISABLE", "1");
    environment.put("TF_IN_AUTOMATION", "1");
    environment.put("AWS_CONFIG_FILE", "/dev/null");
    environment.put("AWS_SHARED_CREDENTIALS_FILE", "/dev/null");
    environment.put("AWS_EC2_METADATA_DISABLED", "true");
    environment.put("GOGC", "400"); // a quarter of their processor time is the garbage collector's
  }

  /// Asks a service without Terraform.
  ///
  /// @param service the signing name
  /// @param path what follows the first slash
  String get(String service, String path) {
    return send(service, HttpRequest.newBuilder(URI.create(endpoint + "/" + path)));
  }

  /// Calls an operation of a JSON service without parameters.
  String call(String service, String target) {
    return send(
        service,
        HttpRequest.newBuilder(endpoint)
            .header("X-Amz-Target", target)
            .header("Content-Type", "application/x-amz-json-1.1")
            .POST(BodyPublishers.ofString("{}")));
  }

  /// Sends a service something without Terraform.
  ///
  /// @param service the signing name
  /// @param path what follows the first slash
  String post(String service, String path, String body) {
    return send(
        service,
        HttpRequest.newBuilder(URI.create(endpoint + "/" + path))
            .POST(BodyPublishers.ofString(body)));
  }

  private static String send(String service, HttpRequest.Builder request) {
    request.header(
        "Authorization",
        "AWS4-HMAC-SHA256 Credential=123456789012/20260131/us-east-1/"
            + service
            + "/aws4_request, SignedHeaders=host, Signature=00");
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Path folder, String resource, URI endpoint) {
    try (InputStream in = Objects.requireNonNull(Terraform.class.getResourceAsStream(resource))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(folder.resolve("main.tf"), text.replace("ENDPOINT", endpoint.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Where a mirror was found, the provider comes from there.
  private static Path configuration(Path folder) {
    String text =
        mirror()
            .map(it ->
                """
                provider_installation {
                  filesystem_mirror {
                    path = "%s"
                  }
                }
                """
                    .formatted(it))
            .orElse("");
    try {
      return Files.writeString(folder.resolve("cli.tfrc"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> mirror() {
    return Stream.of(
            Optional.ofNullable(System.getenv("TF_PLUGIN_DIR")).map(Path::of),
            Optional.of(Path.of("/opt", MIRROR)),
            Optional.of(Path.of(System.getProperty("user.home"), MIRROR)),
            Optional.of(Path.of(System.getProperty("user.home"), ".terraform.d", "plugins")),
            Optional.of(Path.of("/usr/local/share", MIRROR)),
            Optional.of(Path.of("/usr/share", MIRROR)))
        .flatMap(Optional::stream)
        .filter(it -> Files.isDirectory(it.resolve(PROVIDER)))
        .findFirst();
  }

  private static boolean isInstalled() {
    try {
      Process process =
          new ProcessBuilder("terraform", "version").redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
