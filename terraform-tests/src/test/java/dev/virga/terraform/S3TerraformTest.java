package dev.virga.terraform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
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
  void a_stack_is_applied_stays_is_changed_in_place_and_goes() {
    Stack stack = TERRAFORM.quickStack(folder, "s3.tf", TERRAFORM.endpoint());

    assertThat(stack.apply()).contains("0 changed, 0 destroyed.");
    stack.assertUnchanged();
    assertThat(stack.apply("team=b", "days=40"))
        .contains("Apply complete! Resources: 0 added,", " 0 destroyed.")
        .doesNotContain(" 0 changed,");
    stack.assertUnchanged("team=b", "days=40");
    assertThat(TERRAFORM.get("s3", "")).contains("tf-main");

    stack.destroy();

    assertThat(TERRAFORM.get("s3", "")).doesNotContain("<Name>tf-");
  }

  @Test
  void buckets_in_names_of_hosts_are_found() {
    try {
      assumeTrue(InetAddress.getAllByName("tf-host.s3.localhost")[0].isLoopbackAddress());
    } catch (UnknownHostException e) {
      assumeTrue(false, "names under localhost do not resolve here: " + e.getMessage());
    }
    URI endpoint = URI.create("http://s3.localhost:" + TERRAFORM.endpoint().getPort());
    Stack stack = TERRAFORM.quickStack(folder, "s3-host.tf", endpoint);

    stack.apply();
    stack.assertUnchanged();
    stack.destroy();
  }
}
