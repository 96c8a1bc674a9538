/** Words of the rows behind a measure, by the key the audit gives. */
export const evidence = {
  what: {
    connection: "connection",
  },
};
