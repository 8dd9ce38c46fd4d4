package dev.virga.kernel;

import dev.virga.spi.Scope;

/// Where a row is.
///
/// @param service the service that owns the table
/// @param table the name of the table
/// @param scope the account and region
/// @param key the key in the table
record RowKey(String service, String table, Scope scope, String key) {}
