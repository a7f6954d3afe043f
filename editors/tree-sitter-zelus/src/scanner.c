// Comments, which nest, and in which strings and characters are skipped as they are in code.

#include <stdbool.h>
#include "tree_sitter/parser.h"

enum { COMMENT };

static void next(TSLexer *lexer) { lexer->advance(lexer, false); }

static bool blank(int32_t c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

// After the first quote of a string, to its last; false where it is never closed.
static bool string(TSLexer *lexer) {
  while (!lexer->eof(lexer) && lexer->lookahead != '"') {
    if (lexer->lookahead == '\\') next(lexer);
    next(lexer);
  }
  if (lexer->eof(lexer)) return false;
  next(lexer);
  return true;
}

// After a quote: the quote of a double quote, `'"'`, opens no string.
static void character(TSLexer *lexer) {
  if (lexer->lookahead == '"') {
    next(lexer);
    if (lexer->lookahead == '\'') next(lexer);
    else string(lexer);
  } else if (lexer->lookahead == '\\') {
    next(lexer);
    if (!lexer->eof(lexer)) next(lexer);
  }
}

static bool comment(TSLexer *lexer) {
  int depth = 1;
  while (depth) {
    if (lexer->eof(lexer)) return false;
    int32_t c = lexer->lookahead;
    next(lexer);
    if (c == '(' && lexer->lookahead == '*') {
      next(lexer);
      depth += 1;
    } else if (c == '*' && lexer->lookahead == ')') {
      next(lexer);
      depth -= 1;
    } else if (c == '"') {
      if (!string(lexer)) return false;
    } else if (c == '\'') {
      character(lexer);
    }
  }
  return true;
}

void *tree_sitter_zelus_external_scanner_create(void) { return NULL; }
void tree_sitter_zelus_external_scanner_destroy(void *payload) {}
unsigned tree_sitter_zelus_external_scanner_serialize(void *payload, char *buffer) { return 0; }
void tree_sitter_zelus_external_scanner_deserialize(void *payload, const char *buffer, unsigned length) {}

bool tree_sitter_zelus_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid) {
  if (!valid[COMMENT]) return false;
  while (blank(lexer->lookahead)) lexer->advance(lexer, true);
  if (lexer->lookahead != '(') return false;
  next(lexer);
  if (lexer->lookahead != '*') return false;
  next(lexer);
  lexer->result_symbol = COMMENT;
  return comment(lexer);
}
