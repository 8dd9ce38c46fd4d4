package dev.virga.testcontainers;

import dev.virga.spi.Fidelity;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.slf4j.LoggerFactory;
import org.testcontainers.containers.BindMode;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.output.Slf4jLogConsumer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/// Virga in a container, started when a test asks for it and gone with it.
///
/// ```java
/// try (var virga = new VirgaContainer().withServices("s3", "ecs")) {
///   virga.start();
///   var s3 = S3Client.builder().endpointOverride(virga.endpoint())…
/// }
/// ```
///
/// Whatever is not said is as the image has it: every service, lenient, in memory. Calls are followed to
/// the port that Docker published, on whichever machine the engine runs.
public final class VirgaContainer extends GenericContainer<VirgaContainer> {
  /// The image, as `docker build -t virga` of the distribution names it.
  public static final String IMAGE = "virga";

  /// The port in the container.
  public static final int PORT = 4566;

  private static final String STATE = "/var/lib/virga";

  private String account = "123456789012";
  private String region = "us-east-1";
  private int hostPort;

  /// A container of the newest image that the engine has or finds.
  public VirgaContainer() {
    this(IMAGE);
  }

  /// A container of an image.
  ///
  /// @param image its name, with a registry and a tag where it has them
  public VirgaContainer(String image) {
    this(DockerImageName.parse(image));
  }

  /// A container of an image.
  public VirgaContainer(DockerImageName image) {
    super(image);
    withExposedPorts(PORT);
    waitingFor(Wait.forHttp("/health").forPort(PORT).forStatusCode(200));
  }

  /// These services and no others. A name that does not exist keeps the container from starting; its log
  /// lists those that do.
  public VirgaContainer withServices(String... names) {
    return withEnv("VIRGA_SERVICES", String.join(",", names));
  }

  /// How closely AWS is followed where that would hinder local work.
  public VirgaContainer withFidelity(Fidelity fidelity) {
    return withEnv("VIRGA_FIDELITY", fidelity.name().toLowerCase(Locale.ROOT));
  }

  /// The account of callers whose access key names no other.
  ///
  /// @param digits twelve
  public VirgaContainer withAccount(String digits) {
    account = digits;
    return withEnv("VIRGA_ACCOUNT", digits);
  }

  /// The region of calls that name no other.
  public VirgaContainer withRegion(String name) {
    region = name;
    return withEnv("VIRGA_REGION", name);
  }

  /// Keeps state in a folder of the machine on which the engine runs, so that the next container on it
  /// goes on where this one ended. User 4566, which the image runs as, must be able to write there.
  public VirgaContainer withDataDirectory(Path folder) {
    withFileSystemBind(folder.toAbsolutePath().toString(), STATE, BindMode.READ_WRITE);
    return withEnv("VIRGA_DATA_DIRECTORY", STATE);
  }

  /// Gives the container the network of the machine instead of publishing a port, for engines that cannot
  /// publish any and for tasks that are to reach what listens on the machine. It listens on loopback only.
  ///
  /// @param port a port of the machine that is free
  public VirgaContainer withHostNetwork(int port) {
    hostPort = port;
    setExposedPorts(List.of());
    return withNetworkMode("host").withEnv("VIRGA_LISTEN", "127.0.0.1:" + port);
  }

  /// Passes each line that Virga writes to the logger `dev.virga.container` of SLF4J, at INFO.
  public VirgaContainer withFollowedLog() {
    return withLogConsumer(new Slf4jLogConsumer(LoggerFactory.getLogger("dev.virga.container")));
  }

  /// What an SDK's endpoint is overridden with.
  ///
  /// @throws IllegalStateException if the container does not run
  public URI endpoint() {
    return URI.create("http://" + getHost() + ":" + getMappedPort(PORT));
  }

  /// The account of callers whose access key names no other.
  public String account() {
    return account;
  }

  /// The region of calls that name no other.
  public String region() {
    return region;
  }

  /// An access key for this container. Any would do; twelve digits name the account.
  public String accessKeyId() {
    return account;
  }

  /// The secret of that key, which nobody checks.
  public String secretAccessKey() {
    return "test";
  }

  /// The port of the machine behind a port of the container; with [#withHostNetwork] the one it listens on.
  @Override
  public Integer getMappedPort(int port) {
    return hostPort == 0 || port != PORT ? super.getMappedPort(port) : Integer.valueOf(hostPort);
  }
}
