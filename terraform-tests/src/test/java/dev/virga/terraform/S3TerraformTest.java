package dev.virga.terraform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Buckets with everything that Terraform can say of them: applied, planned again without a change,
/// changed in place, destroyed.
class S3TerraformTest {
  @RegisterExtension static final Terraform TERRAFORM = new Terraform();

  @TempDir Path folder;

  @Test
  void a_stack_is_applied_stays_is_changed_in_place_and_goes() throws Exception {
    Terraform.write(folder, "s3.tf", TERRAFORM.endpoint());
    TERRAFORM.init(folder);

    assertThat(apply()).contains("0 changed, 0 destroyed.");
    assertUnchanged();
    assertThat(apply("-var=team=b", "-var=days=40"))
        .contains("Apply complete! Resources: 0 added,", " 0 destroyed.")
        .doesNotContain(" 0 changed,");
    assertUnchanged("-var=team=b", "-var=days=40");
    assertThat(buckets()).contains("tf-main");

    ok("destroy", "-auto-approve", "-input=false", "-no-color");

    assertThat(buckets()).doesNotContain("<Name>tf-");
  }

  @Test
  void buckets_in_names_of_hosts_are_found() throws Exception {
    try {
      assumeTrue(InetAddress.getAllByName("tf-host.s3.localhost")[0].isLoopbackAddress());
    } catch (UnknownHostException e) {
      assumeTrue(false, "names under localhost do not resolve here: " + e.getMessage());
    }
    URI endpoint = URI.create("http://s3.localhost:" + TERRAFORM.endpoint().getPort());
    Terraform.write(folder, "s3-host.tf", endpoint);
    TERRAFORM.init(folder);

    apply();
    assertUnchanged();
    ok("destroy", "-auto-approve", "-input=false", "-no-color");
  }

  private String apply(String... variables) {
    return ok(arguments(variables, "apply", "-auto-approve", "-input=false", "-no-color"));
  }

  /// With this option, a plan without changes ends with 0 and one with changes with 2.
  private void assertUnchanged(String... variables) {
    ok(arguments(variables, "plan", "-detailed-exitcode", "-input=false", "-no-color"));
  }

  private static String[] arguments(String[] variables, String... first) {
    return java.util.stream.Stream.concat(
            java.util.Arrays.stream(first), java.util.Arrays.stream(variables))
        .toArray(String[]::new);
  }

  private String ok(String... arguments) {
    Terraform.Result result = TERRAFORM.run(folder, arguments);
    assertThat(result.exitCode()).as(result.output()).isZero();
    return result.output();
  }

  private static String buckets() throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(TERRAFORM.endpoint())
              .header(
                  "Authorization",
                  "AWS4-HMAC-SHA256 Credential=123456789012/20260131/us-east-1/s3/aws4_request,"
                      + " SignedHeaders=host, Signature=00")
              .build();
      return http.send(request, BodyHandlers.ofString()).body();
    }
  }
}
