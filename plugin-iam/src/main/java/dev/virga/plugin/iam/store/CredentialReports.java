package dev.virga.plugin.iam.store;

import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The last credential report of each account.
public final class CredentialReports {
  /// How long a report is good for.
  private static final Duration LIFETIME = Duration.ofHours(4);

  private static final String KEY = "report";

  private final Table<Report> table;
  private final Issuer issuer;

  /// A report.
  ///
  /// @param content its lines, as comma-separated values
  public record Report(String content, Instant generatedTime) {}

  CredentialReports(ServiceContext context, Issuer issuer) {
    this.table = context.table("credential-reports", Report.class);
    this.issuer = issuer;
  }

  /// The last report.
  public Optional<Report> find(Scope scope) {
    return table.get(scope, KEY);
  }

  /// Whether a report is still good.
  public boolean isGood(Report report) {
    return report.generatedTime().plus(LIFETIME).isAfter(issuer.now());
  }

  /// Keeps a new report.
  public void put(Scope scope, String content) {
    table.put(scope, KEY, new Report(content, issuer.now()));
  }
}
