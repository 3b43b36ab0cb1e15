/* A case of the conformance suite: reads its input, compares what came out with what was expected. */
#ifndef PARAF_VECTORS_CASE_H
#define PARAF_VECTORS_CASE_H

#include <jansson.h>
#include <paraf.h>

enum { MOST_VALUES = 64 };

typedef struct vector {
  const json_t *input;
  const json_t *expect;
  paraf_str profile;
  /* The first stage that differs, and how; empty while none does. */
  char failure[400];
  /* How many keys of `expect` were looked at. */
  size_t checked;
  /* Memory that lives as long as the case. */
  void *owned[MOST_VALUES];
  size_t owned_count;
} vector;

/* False when a case is not what the schema says; the failure then says so. */
bool vector_open(vector *vector, const json_t *json);
void vector_close(vector *vector);

/* Values of the input; "not given" when they are absent. */
paraf_str input_text(const vector *vector, const char *name);
paraf_str input_bytes(vector *vector, const char *name);
size_t input_number(const vector *vector, const char *name);
/* The place of a word in a list that begins with the default; 0 for the default, the length of the list for no word of
 * it. */
uint32_t input_word(const vector *vector, const char *name, const char *const *words, uint32_t count);
/* An object, as its text; not given when it is absent. */
paraf_str input_json(vector *vector, const char *name);
paraf_time input_time(const vector *vector, const char *name);
uint32_t input_tolerance(const vector *vector);
const paraf_str *input_list(vector *vector, const char *name, size_t *count);
/* A mapping from partner or client to a list of `name`; NULL where it is no mapping. */
const json_t *input_mapping(const vector *vector, const char *name);
/* What each caller of the input has; NULL and a count of 0 where all share what they have. */
const paraf_caller *input_callers(vector *vector, size_t *count);
const paraf_str *input_list_or_anyone(vector *vector, const char *name, size_t *count);
const paraf_header *input_headers(vector *vector, size_t *count);

/* One stage of a result, compared with what is expected of it. */
void stage_text(vector *vector, const char *name, paraf_str found);
void stage_number(vector *vector, const char *name, size_t found);
void stage_true(vector *vector, const char *name, bool found);
/* Text that is an object, compared as one; an empty text is expected where there is none. */
void stage_json(vector *vector, const char *name, paraf_str found);
void stage_headers(vector *vector, const paraf_signed_request *found);

/* A list of a result: NULL when nothing is expected of it; otherwise its items follow, one by one. */
const json_t *stage_list(vector *vector, const char *name, size_t found);
void item_text(vector *vector, const char *name, const json_t *expected, paraf_str found);
void item_number(vector *vector, const char *name, const json_t *expected, size_t found);

/* The end of a case: success or the one expected error, and every expectation looked at. Frees the error. */
void vector_settle(vector *vector, paraf_code code, paraf_error *error);

void vector_fail(vector *vector, const char *format, ...);

#endif
