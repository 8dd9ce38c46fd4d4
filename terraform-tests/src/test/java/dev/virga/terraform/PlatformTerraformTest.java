package dev.virga.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The network, roles, file systems, registries and discovery around a container platform: applied,
/// planned again without a change, changed in place, destroyed with nothing left.
class PlatformTerraformTest {
  private static final String[] CHANGED = {
    "team=b", "retention=14", "insights=disabled", "port=9090", "protocols=[\"tcp\",\"udp\"]"
  };

  @RegisterExtension static final Terraform TERRAFORM = new Terraform();

  @TempDir Path folder;

  @Test
  void a_platform_is_applied_stays_is_changed_in_place_and_goes() {
    Stack stack = TERRAFORM.quickStack(folder, "platform.tf", TERRAFORM.endpoint());

    assertThat(stack.apply()).contains("0 changed, 0 destroyed.");
    stack.assertUnchanged();
    assertThat(stack.apply(CHANGED))
        .contains("Apply complete! Resources: 0 added,", " 0 destroyed.")
        .doesNotContain(" 0 changed,");
    stack.assertUnchanged(CHANGED);
    assertThat(left()).contains("10.99.0.0/16", "platform-task", "platform/app", "platform.local");

    stack.destroy();

    assertThat(left()).doesNotContain("10.99.", "platform");
  }

  /// What the services list, of which nothing may be left but what AWS keeps too: deleted NAT gateways
  /// for an hour, and clusters and task definitions that are inactive.
  private static String left() {
    return String.join(
        "\n",
        ec2("DescribeVpcs"),
        ec2("DescribeSubnets"),
        ec2("DescribeSecurityGroups"),
        ec2("DescribeRouteTables"),
        ec2("DescribeNetworkInterfaces"),
        ec2("DescribeInternetGateways"),
        ec2("DescribeAddresses"),
        ec2("DescribeFlowLogs"),
        TERRAFORM.get("iam", "?Action=ListRoles&Version=2010-05-08"),
        TERRAFORM.get("iam", "?Action=ListInstanceProfiles&Version=2010-05-08"),
        TERRAFORM.get("iam", "?Action=ListPolicies&Scope=Local&Version=2010-05-08"),
        TERRAFORM.get("elasticfilesystem", "2015-02-01/file-systems"),
        TERRAFORM.call("ecr", "AmazonEC2ContainerRegistry_V20150921.DescribeRepositories"),
        TERRAFORM.call("servicediscovery", "Route53AutoNaming_v20170314.ListNamespaces"),
        TERRAFORM.call("logs", "Logs_20140328.DescribeLogGroups"),
        TERRAFORM.call("ecs", "AmazonEC2ContainerServiceV20141113.ListClusters"),
        TERRAFORM.get("s3", ""));
  }

  private static String ec2(String action) {
    return TERRAFORM.get("ec2", "?Action=" + action + "&Version=2016-11-15");
  }
}
