package dev.virga.testkit.junit;

/// What keeps tests apart that run at the same time.
///
/// Where JUnit runs nothing in parallel, there is nothing to keep apart, and everything happens in
/// account 123456789012.
public enum Isolation {
  /// An account of their own, in a simulator that they share. What is unique among all accounts in AWS,
  /// which the names of S3 buckets are, is so here.
  ACCOUNT,

  /// A simulator of their own, which takes a few milliseconds to start: also for tests that use the same
  /// bucket names, or several accounts. Classes share none either.
  SIMULATOR
}
