#ifndef PARAF_VECTORS_OPERATIONS_H
#define PARAF_VECTORS_OPERATIONS_H

#include "case.h"

/* Runs a case through the public functions; its result is in vector->failure. */
void run_operation(vector *vector, const char *operation);

#endif
