package dev.virga.plugin.iam.store;

import dev.virga.plugin.iam.model.Tag;
import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.model.VirtualMFADevice;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The virtual MFA devices of an account, assigned to users or not.
public final class MfaDevices {
  private static final int SEED_DIGITS = 64;

  /// How far the clock of a device may be off, in steps of thirty seconds, when it is enabled.
  private static final int NEAR = 10;

  /// The same when it is synchronised anew: a day.
  private static final int FAR = 2880;

  private final Table<Device> table;
  private final Users users;
  private final Issuer issuer;

  /// A virtual device as it is kept.
  ///
  /// @param serialNumber its ARN
  /// @param seed the secret of its codes, in base32
  /// @param userId the unique id of the user that it is assigned to
  /// @param enableDate when it was assigned
  public record Device(
      String serialNumber,
      String seed,
      @Nullable String userId,
      @Nullable Instant enableDate,
      @Nullable List<Tag> tags) {

    /// The same with other tags.
    public Device tagged(@Nullable List<Tag> tags) {
      return new Device(serialNumber, seed, userId, enableDate, tags);
    }

    private Device assigned(@Nullable String userId, @Nullable Instant enableDate) {
      return new Device(serialNumber, seed, userId, enableDate, tags);
    }
  }

  MfaDevices(ServiceContext context, Users users, Issuer issuer) {
    this.table = context.table("mfa-devices", Device.class);
    this.users = users;
    this.issuer = issuer;
  }

  /// Creates a device that nobody has yet.
  ///
  /// @throws dev.virga.spi.AwsException `EntityAlreadyExists`, and what is wrong with tags
  public Device create(Scope scope, @Nullable String path, String name, @Nullable List<Tag> tags) {
    String serialNumber = Issuer.arn(scope, "mfa", path == null ? "/" : path, name);
    var device =
        new Device(serialNumber, issuer.ids().base32(SEED_DIGITS), null, null, Tags.ofNew(tags));
    if (table.putIfAbsent(scope, key(serialNumber), device).isPresent()) {
      throw EntityErrors.mfaDeviceExists();
    }
    return device;
  }

  /// The device of a serial number.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchEntity`
  public Device get(Scope scope, String serialNumber) {
    return table
        .get(scope, key(serialNumber))
        .orElseThrow(() -> EntityErrors.noSuchMfaDevice(serialNumber));
  }

  /// All devices, sorted by serial number.
  public List<Device> all(Scope scope) {
    return table.list(scope);
  }

  /// The devices of a user, sorted by serial number.
  public List<Device> of(Scope scope, User user) {
    return all(scope).stream().filter(it -> user.userId().equals(it.userId())).toList();
  }

  /// The device of a serial number, if a user has it.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchEntity`
  public Device of(Scope scope, User user, String serialNumber) {
    return of(scope, user).stream()
        .filter(it -> key(it.serialNumber()).equals(key(serialNumber)))
        .findFirst()
        .orElseThrow(EntityErrors::mfaDeviceOfOther);
  }

  /// Changes a device.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchEntity`
  public void change(Scope scope, String serialNumber, UnaryOperator<Device> change) {
    if (table.update(scope, key(serialNumber), change).isEmpty()) {
      throw EntityErrors.noSuchMfaDevice(serialNumber);
    }
  }

  /// Assigns a device to a user, who shows by two codes in a row that the device has the seed.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchEntity`, `EntityAlreadyExists`, `LimitExceeded`,
  ///     `InvalidAuthenticationCode`
  public void enable(Scope scope, User user, String serialNumber, String first, String second) {
    Device device = get(scope, serialNumber);
    if (device.userId() != null) {
      throw EntityErrors.mfaDeviceTaken();
    }
    Quota.MFA_DEVICES.require(of(scope, user).size() + 1);
    requireCodes(device, first, second, NEAR);
    change(scope, serialNumber, it -> it.assigned(user.userId(), issuer.now()));
  }

  /// Checks that a user's device still has the seed, however wrong its clock is.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchEntity`, `InvalidAuthenticationCode`
  public void resync(Scope scope, User user, String serialNumber, String first, String second) {
    requireCodes(of(scope, user, serialNumber), first, second, FAR);
  }

  /// Takes a device from its user.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchEntity`
  public void deactivate(Scope scope, User user, String serialNumber) {
    change(scope, of(scope, user, serialNumber).serialNumber(), it -> it.assigned(null, null));
  }

  /// Deletes a device that nobody has.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchEntity`, `DeleteConflict`
  public void remove(Scope scope, String serialNumber) {
    if (get(scope, serialNumber).userId() != null) {
      throw EntityErrors.mfaDeviceInUse();
    }
    table.remove(scope, key(serialNumber));
  }

  /// A device as it is shown once, with its seed.
  public static VirtualMFADevice created(Device device) {
    return VirtualMFADevice.of(it -> {
      it.serialNumber = device.serialNumber();
      it.base32StringSeed = device.seed().getBytes(StandardCharsets.US_ASCII);
      it.tags = device.tags();
    });
  }

  /// A device as it is shown in lists.
  public VirtualMFADevice listed(Scope scope, Device device) {
    String userId = device.userId();
    return VirtualMFADevice.of(it -> {
      it.serialNumber = device.serialNumber();
      it.enableDate = device.enableDate();
      it.user = userId == null ? null : users.ofId(scope, userId).map(Users::listed).orElse(null);
    });
  }

  private void requireCodes(Device device, String first, String second, int steps) {
    if (!Totp.follow(device.seed(), first, second, issuer.clock().instant(), steps)) {
      throw EntityErrors.wrongMfaCode();
    }
  }

  private static String key(String serialNumber) {
    return serialNumber.toLowerCase(Locale.ROOT);
  }
}
