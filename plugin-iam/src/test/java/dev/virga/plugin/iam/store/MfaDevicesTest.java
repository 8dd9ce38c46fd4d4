package dev.virga.plugin.iam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.iam.IamPlugin;
import dev.virga.plugin.iam.model.AssignmentStatusType;
import dev.virga.plugin.iam.model.VirtualMFADevice;
import dev.virga.plugin.iam.user.CreateUser;
import dev.virga.plugin.iam.user.CreateVirtualMFADevice;
import dev.virga.plugin.iam.user.DeactivateMFADevice;
import dev.virga.plugin.iam.user.DeleteVirtualMFADevice;
import dev.virga.plugin.iam.user.EnableMFADevice;
import dev.virga.plugin.iam.user.ListVirtualMFADevices;
import dev.virga.plugin.iam.user.ResyncMFADevice;
import dev.virga.testkit.ServiceUnderTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MfaDevicesTest {
  private final ServiceUnderTest iam = ServiceUnderTest.of(new IamPlugin()).start();
  private String serialNumber = "";
  private String seed = "";

  @BeforeEach
  void start() {
    iam.call(CreateUser.class, new CreateUser.Request(null, "alice", null, null));
    VirtualMFADevice device =
        iam.call(
                CreateVirtualMFADevice.class,
                new CreateVirtualMFADevice.Request("/phones/", "one", null))
            .virtualMFADevice();
    serialNumber = device.serialNumber();
    seed = new String(Objects.requireNonNull(device.base32StringSeed()), StandardCharsets.US_ASCII);
  }

  @AfterEach
  void close() {
    iam.close();
  }

  @Test
  void a_device_that_shows_the_codes_of_its_seed_is_enabled() {
    assertThat(serialNumber).isEqualTo("arn:aws:iam::123456789012:mfa/phones/one");
    assertThat(seed).hasSize(64);

    enable();

    assertThat(devices(AssignmentStatusType.ASSIGNED))
        .singleElement()
        .satisfies(
            it -> assertThat(Objects.requireNonNull(it.user()).userName()).isEqualTo("alice"));
    assertThat(devices(AssignmentStatusType.UNASSIGNED)).isEmpty();
    assertThatThrownBy(this::enable).hasMessage("MFA Device is already in use.");
  }

  @Test
  void a_device_whose_clock_is_hours_off_is_synchronised() {
    enable();
    Instant wrong = iam.clock().instant().minus(Duration.ofHours(20));

    iam.call(
        ResyncMFADevice.class,
        new ResyncMFADevice.Request(
            "alice", serialNumber, Totp.at(seed, wrong), Totp.at(seed, wrong.plusSeconds(30))));

    assertThatThrownBy(() ->
            iam.call(
                ResyncMFADevice.class,
                new ResyncMFADevice.Request("alice", serialNumber, "123456", "654321")))
        .hasMessage("Authentication code for device is not valid.");
  }

  @Test
  void a_device_is_deleted_once_nobody_has_it() {
    enable();

    assertThatThrownBy(this::delete).hasMessage("MFA VirtualDevice in use. Must deactivate first.");
    iam.call(DeactivateMFADevice.class, new DeactivateMFADevice.Request("alice", serialNumber));
    delete();

    assertThat(devices(AssignmentStatusType.ANY)).isEmpty();
    assertThatThrownBy(this::delete)
        .hasMessage("VirtualMFADevice with serial number " + serialNumber + " doesn't exist.");
  }

  private void enable() {
    Instant now = iam.clock().instant();
    iam.call(
        EnableMFADevice.class,
        new EnableMFADevice.Request(
            "alice", serialNumber, Totp.at(seed, now), Totp.at(seed, now.plusSeconds(30))));
  }

  private void delete() {
    iam.call(DeleteVirtualMFADevice.class, new DeleteVirtualMFADevice.Request(serialNumber));
  }

  private List<VirtualMFADevice> devices(AssignmentStatusType status) {
    return iam.call(
            ListVirtualMFADevices.class, new ListVirtualMFADevices.Request(status, null, null))
        .virtualMFADevices();
  }
}
