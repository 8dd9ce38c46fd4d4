package dev.virga.scaffold;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginTest {
  private static final String STS = "src/main/java/dev/virga/plugin/sts";

  @TempDir private Path module;

  @Test
  void an_operation_without_limits_in_its_answer_is_written() throws IOException {
    plugin("sts").write(List.of("GetAccessKeyInfo"));

    assertThat(flat(STS + "/GetAccessKeyInfo.java"))
        .isEqualTo(
            """
            package dev.virga.plugin.sts;

            import dev.virga.spi.AwsException;
            import dev.virga.spi.Operation;
            import dev.virga.spi.RequestContext;
            import dev.virga.spi.wire.Length;
            import dev.virga.spi.wire.Pattern;
            import org.jspecify.annotations.Nullable;

            /// Answers [GetAccessKeyInfo](https://docs.aws.amazon.com/STS/latest/APIReference/API_GetAccessKeyInfo.html).
            public final class GetAccessKeyInfo implements Operation<GetAccessKeyInfo.Request, GetAccessKeyInfo.Response> {
            /// What a client sends.
            public record Request(@Length(min = 16, max = 128) @Pattern("[\\\\w]*") String accessKeyId) {
            }

            /// What it gets.
            public record Response(@Nullable String account) {
            }

            @Override
            public Response handle(Request request, RequestContext context) {
            throw AwsException.of("NotImplemented", 501, "GetAccessKeyInfo is not implemented.");
            }
            }
            """);
  }

  @Test
  void an_enum_keeps_the_names_of_the_wire() throws IOException {
    plugin("ecs").write(List.of("CreateCluster"));

    assertThat(flat("src/main/java/dev/virga/plugin/ecs/model/ClusterSettingName.java"))
        .contains("/// The values that ECS has for a cluster setting name.")
        .contains("@Name(\"containerInsights\") CONTAINER_INSIGHTS,");
  }

  @Test
  void a_file_that_exists_is_never_touched() throws IOException {
    Path ours = module.resolve(STS).resolve("GetAccessKeyInfo.java");
    Files.createDirectories(ours.getParent());
    Files.writeString(ours, "ours");

    List<String> written = plugin("sts").write(List.of("GetAccessKeyInfo"));

    assertThat(written).contains("StsErrors").doesNotContain("GetAccessKeyInfo");
    assertThat(ours).hasContent("ours");
  }

  @Test
  void every_operation_that_aws_has_is_listed_for_the_coverage_page() throws IOException {
    plugin("sts").write(List.of("GetAccessKeyInfo"));

    assertThat(
            Files.readAllLines(module.resolve("src/main/resources/META-INF/virga/sts.operations")))
        .contains("AssumeRole", "AssumeRoleWithSAML", "GetCallerIdentity")
        .isSorted();
  }

  @Test
  void what_is_written_compiles_and_does_not_drift() throws IOException {
    Sdk sts = Sdk.of(AwsService.named("sts"));
    plugin("sts").write(List.copyOf(sts.operationNames()));

    List<Class<?>> operations = Compiled.operations(AwsService.named("sts"), compile());

    assertThat(operations).hasSameSizeAs(sts.operationNames());
    assertThat(operations).flatMap(operation -> Drift.of(sts).compare(operation)).isEmpty();
  }

  @Test
  void operations_of_a_large_service_go_into_a_package_of_their_own() throws IOException {
    Sdk s3 = Sdk.of(AwsService.named("s3"));
    List<String> names = List.of("CopyObject", "GetObject", "ListObjectsV2", "PutObject");
    new Plugin(s3, "object", module).write(names);
    new Plugin(s3, "bucket", module).write(List.of("GetBucketAcl", "PutBucketAcl"));

    assertThat(flat("src/main/java/dev/virga/plugin/s3/bucket/GetBucketAcl.java"))
        .startsWith("package dev.virga.plugin.s3.bucket;")
        .contains("@Http(method = \"GET\", uri = \"/{Bucket}?acl\")")
        .contains("@XmlName(\"AccessControlPolicy\")");
    List<Class<?>> operations =
        Compiled.operations(
            AwsService.named("s3"), compile("dev.virga.plugin.s3", "object", "bucket", "model"));
    assertThat(operations)
        .extracting(Class::getSimpleName)
        .containsAll(names)
        .contains("GetBucketAcl", "PutBucketAcl");
    assertThat(operations).flatMap(operation -> Drift.of(s3).compare(operation)).isEmpty();
  }

  @Test
  void what_streams_is_a_member_and_a_request_has_no_builder() throws IOException {
    new Plugin(Sdk.of(AwsService.named("s3")), "object", module).write(List.of("PutObject"));

    assertThat(flat("src/main/java/dev/virga/plugin/s3/object/PutObject.java"))
        .contains("@Payload Body body) {\n}")
        .contains("@Header(\"x-amz-storage-class\") @Nullable String storageClass")
        .contains("public static Response of(")
        .doesNotContain("public static Request of(");
  }

  private Plugin plugin(String service) {
    return new Plugin(Sdk.of(AwsService.named(service)), module);
  }

  private String flat(String file) throws IOException {
    return Files.readString(module.resolve(file));
  }

  private Path compile() throws IOException {
    return compile("dev.virga.plugin.sts", "");
  }

  /// Compiles what was written, after giving packages what the author of a plugin gives them.
  private Path compile(String root, String... parts) throws IOException {
    Path classes = Files.createDirectories(module.resolve("classes"));
    for (String part : parts) {
      String name = part.isEmpty() ? root : root + "." + part;
      Files.writeString(
          module
              .resolve("src/main/java")
              .resolve(name.replace('.', '/'))
              .resolve("package-info.java"),
          """
          @dev.virga.spi.wire.MemberNames(dev.virga.spi.wire.MemberNames.Style.UPPER_CAMEL)
          package %s;
          """
              .formatted(name));
    }
    try (Stream<Path> files = Files.walk(module)) {
      List<String> sources =
          files.map(Path::toString).filter(file -> file.endsWith(".java")).toList();
      String[] arguments =
          Stream.concat(
                  Stream.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path")),
                  sources.stream())
              .toArray(String[]::new);
      int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments);
      assertThat(status).as(sources.stream().collect(joining("\n"))).isZero();
    }
    return classes;
  }
}
