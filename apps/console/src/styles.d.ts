declare module '@ice-access/ui/styles';
