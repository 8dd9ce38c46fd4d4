package dev.virga.plugin.iam.account;

import dev.virga.plugin.iam.model.PasswordPolicy;
import dev.virga.plugin.iam.model.SigningCertificate;
import dev.virga.plugin.iam.model.StatusType;
import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.store.AccessKeys;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Scope;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The lines of a [credential report](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html).
///
/// Nobody signs in with a password, so that its last use is never known.
final class CredentialReport {
  private static final String COLUMNS =
      "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,"
          + "password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,"
          + "access_key_1_last_used_date,access_key_1_last_used_region,"
          + "access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,"
          + "access_key_2_last_used_date,access_key_2_last_used_region,"
          + "access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active,"
          + "cert_2_last_rotated";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final String NONE = "N/A";
  private static final String UNKNOWN = "no_information";
  private static final String UNSUPPORTED = "not_supported";
  private static final int PLACES = 2;

  private CredentialReport() {}

  /// The report of an account: a line for the root user, and one for each user by name.
  static String of(Store store, Scope scope) {
    List<String> lines = new ArrayList<>();
    lines.add(COLUMNS);
    User root = store.users().root(scope);
    lines.add(
        line(
            store,
            scope,
            root.with(it -> it.userName = "<root_account>"),
            List.of(UNSUPPORTED, UNKNOWN, UNSUPPORTED, UNSUPPORTED)));
    for (User user : store.users().rows().all(scope)) {
      lines.add(line(store, scope, user, password(store, scope, user)));
    }
    return String.join("\n", lines);
  }

  private static String line(Store store, Scope scope, User user, List<String> password) {
    List<String> cells = new ArrayList<>();
    cells.addAll(List.of(user.userName(), user.arn(), time(user.createDate())));
    cells.addAll(password);
    cells.add(String.valueOf(!store.mfaDevices().of(scope, user).isEmpty()));
    List<AccessKeys.Key> keys = store.accessKeys().of(scope, user);
    List<SigningCertificate> certificates = store.signingCertificates().of(scope, user);
    for (int i = 0; i < PLACES; i++) {
      addKey(cells, i < keys.size() ? keys.get(i) : null);
    }
    for (int i = 0; i < PLACES; i++) {
      addCertificate(cells, i < certificates.size() ? certificates.get(i) : null);
    }
    return String.join(",", cells);
  }

  private static List<String> password(Store store, Scope scope, User user) {
    var profile = store.loginProfiles().find(scope, user).orElse(null);
    if (profile == null) {
      return List.of("false", NONE, NONE, NONE);
    }
    PasswordPolicy policy = store.facts().of(scope).passwordPolicy();
    Integer days = policy == null ? null : policy.maxPasswordAge();
    return List.of(
        "true",
        UNKNOWN,
        time(profile.changed()),
        days == null ? NONE : time(profile.changed().plus(Duration.ofDays(days))));
  }

  private static void addKey(List<String> cells, AccessKeys.@Nullable Key key) {
    if (key == null) {
      cells.addAll(List.of("false", NONE, NONE, NONE, NONE));
      return;
    }
    cells.add(String.valueOf(key.status() == StatusType.ACTIVE));
    cells.add(time(key.createDate()));
    cells.add(time(key.lastUsed()));
    cells.add(key.region() == null ? NONE : key.region());
    cells.add(key.service() == null ? NONE : key.service());
  }

  private static void addCertificate(List<String> cells, @Nullable SigningCertificate certificate) {
    cells.add(String.valueOf(certificate != null && certificate.status() == StatusType.ACTIVE));
    cells.add(certificate == null ? NONE : time(certificate.uploadDate()));
  }

  private static String time(@Nullable Instant time) {
    return time == null ? NONE : TIME.format(time);
  }
}
